package pl.wpwik.ibok.acceptance;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Errors;
import org.keycloak.models.UserSessionModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.resources.LoginActionsService;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * The end of a login whose customer does not accept the Regulamin (regulation, point 2): no access, and how to resign. A
 * session of this browser from before ends as well. The register notes nothing: nobody has resigned yet.
 */
final class Declining {

    private final RequiredActionContext context;

    Declining(RequiredActionContext context) {
        this.context = context;
    }

    void end() {
        context.getEvent().error(Errors.REJECTED_BY_USER);
        Response page = new RegulaminPage(context).declined();
        endSession();
        // As Keycloak's own "restart login" does: whoever goes on from here, or back, comes to the login form.
        AuthenticationProcessor.resetFlow(context.getAuthenticationSession(), LoginActionsService.AUTHENTICATE_PATH);
        context.challenge(page);
    }

    /** A login by cookie is under way below the id of the session it comes from (26.7.4). */
    private void endSession() {
        AuthenticationSessionModel login = context.getAuthenticationSession();
        UserSessionModel open = context.getSession()
                .sessions()
                .getUserSession(context.getRealm(), login.getParentSession().getId());
        if (open != null && open.getUser().equals(context.getUser())) {
            AuthenticationManager.backchannelLogout(context.getSession(), open, true);
        }
    }
}
