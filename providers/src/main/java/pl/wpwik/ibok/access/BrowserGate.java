package pl.wpwik.ibok.access;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The gate behind the login form and the cookie. It refuses by a forced challenge, for a failure would count towards the
 * lock-out (DefaultAuthenticationFlow, 26.7.4); with {@code prompt=none} Keycloak turns it into {@code login_required}.
 */
final class BrowserGate implements Authenticator {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        if (new CustomerGate(context).isClosed()) {
            context.forceChallenge(new NoAccessPage(context).response());
        } else {
            context.success();
        }
    }

    /** The page has no form; whoever posts one is asked again. */
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
