package pl.wpwik.ibok.access;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/**
 * The gate as a step of a flow; ways in differ only in how they say no. It refuses by a forced challenge, which Keycloak
 * (DefaultAuthenticationFlow, 26.7.4) does not count towards the lock-out: the password was right.
 */
interface CustomerGateAuthenticator extends Authenticator {

    /** What whoever is no registered customer gets. */
    Response refusal(AuthenticationFlowContext context);

    @Override
    default void authenticate(AuthenticationFlowContext context) {
        if (new CustomerGate(context).isClosed()) {
            context.forceChallenge(refusal(context));
        } else {
            context.success();
        }
    }

    /** A refusal has no form; whoever posts one is asked again. */
    @Override
    default void action(AuthenticationFlowContext context) {
        authenticate(context);
    }

    @Override
    default boolean requiresUser() {
        return true;
    }

    @Override
    default boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    default void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {
        // there is nothing a user could do
    }

    @Override
    default void close() {
        // nothing to release
    }
}
