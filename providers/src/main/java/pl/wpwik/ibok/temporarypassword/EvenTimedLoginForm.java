package pl.wpwik.ibok.temporarypassword;

import jakarta.ws.rs.core.MultivaluedMap;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.representations.idm.CredentialRepresentation;

/**
 * Keycloak's own form, whose answer takes as long where it refuses a known login without looking at the password: sent
 * without one, or locked after failed logins. For an unknown login Keycloak hashes in both cases (26.7.4), and so would
 * tell them apart.
 */
final class EvenTimedLoginForm extends UsernamePasswordForm {

    EvenTimedLoginForm(KeycloakSession session) {
        super(session);
    }

    @Override
    public boolean validatePassword(
            AuthenticationFlowContext context,
            UserModel user,
            MultivaluedMap<String, String> entered,
            boolean clearUser) {
        String password = entered.getFirst(CredentialRepresentation.PASSWORD);
        if (password == null || password.isEmpty() || isLocked(context, user)) {
            AuthenticatorUtils.dummyHash(context);
        }
        return super.validatePassword(context, user, entered, clearUser);
    }

    private static boolean isLocked(AuthenticationFlowContext context, UserModel user) {
        return AuthenticatorUtils.getDisabledByBruteForceEventError(context, user) != null;
    }
}
