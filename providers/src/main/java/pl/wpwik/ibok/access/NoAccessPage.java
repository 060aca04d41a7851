package pl.wpwik.ibok.access;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.Constants;
import org.keycloak.protocol.oidc.OIDCLoginProtocolService;
import org.keycloak.services.managers.AuthenticationManager;

/** Says that this account does not open this application, and what one can do. */
final class NoAccessPage {

    private static final String TEMPLATE = "ibok-no-access.ftl";

    private final AuthenticationFlowContext context;

    NoAccessPage(AuthenticationFlowContext context) {
        this.context = context;
    }

    Response response() {
        // Without its context the form does not offer to type another login, which a cookie would answer first.
        LoginFormsProvider form = context.form()
                .setAuthContext(null)
                .setAttribute("ibokLogin", context.getUser().getUsername());
        if (cameByCookie()) {
            form.setAttribute("ibokLogoutUrl", logoutUrl());
        }
        return Response.fromResponse(form.createForm(TEMPLATE))
                .status(Response.Status.FORBIDDEN)
                .build();
    }

    /** Then another login is reached only by ending that session first. */
    private boolean cameByCookie() {
        return "true".equals(context.getAuthenticationSession().getAuthNote(AuthenticationManager.SSO_AUTH));
    }

    private String logoutUrl() {
        return OIDCLoginProtocolService.logoutUrl(context.getUriInfo())
                .queryParam(
                        Constants.CLIENT_ID,
                        context.getAuthenticationSession().getClient().getClientId())
                .build(context.getRealm().getName())
                .toString();
    }
}
