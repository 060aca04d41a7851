package pl.wpwik.ibok.access;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.keycloak.OAuthErrorException;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.representations.idm.OAuth2ErrorRepresentation;

/** The gate behind the password grant; a forced challenge here too, see {@link BrowserGate}. */
final class DirectGrantGate implements Authenticator {

    /** For the application's developers, in English as every OAuth error of Keycloak. */
    static final String DESCRIPTION = "Account is not a registered customer";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        if (new CustomerGate(context).isClosed()) {
            context.forceChallenge(Response.status(Response.Status.BAD_REQUEST)
                    .entity(new OAuth2ErrorRepresentation(OAuthErrorException.INVALID_GRANT, DESCRIPTION))
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .build());
        } else {
            context.success();
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        authenticate(context);
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // there is nothing a user could do
    }

    @Override
    public void close() {
        // nothing to release
    }
}
