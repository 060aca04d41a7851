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
 * tell them apart. A refusal that met no temporary password spends the time of comparing one; what it makes the database
 * read is evened out by {@link RefusedLoginReads}.
 */
final class EvenTimedLoginForm extends UsernamePasswordForm {

    private final TemporaryPasswords temporaryPasswords;
    private final PasswordHashes hashes;

    EvenTimedLoginForm(KeycloakSession session, TemporaryPasswords temporaryPasswords) {
        super(session);
        this.temporaryPasswords = temporaryPasswords;
        this.hashes = new PasswordHashes(session);
    }

    @Override
    public void testInvalidUser(AuthenticationFlowContext context, UserModel user) {
        super.testInvalidUser(context, user);
        if (user == null) {
            reads(context).completeUnknown();
            hashes.spendOneTemporaryHash();
        }
    }

    @Override
    public boolean validatePassword(
            AuthenticationFlowContext context,
            UserModel user,
            MultivaluedMap<String, String> entered,
            boolean clearUser) {
        String password = entered.getFirst(CredentialRepresentation.PASSWORD);
        boolean compared = password != null && !password.isEmpty() && !isLocked(context, user);
        if (!compared) {
            AuthenticatorUtils.dummyHash(context);
        }
        boolean right = super.validatePassword(context, user, entered, clearUser);
        if (!right) {
            reads(context).complete(user);
            if (!compared || !temporaryPasswords.anyCounts(user)) {
                hashes.spendOneTemporaryHash();
            }
        }
        return right;
    }

    private static RefusedLoginReads reads(AuthenticationFlowContext context) {
        return new RefusedLoginReads(context.getSession(), context.getRealm());
    }

    private static boolean isLocked(AuthenticationFlowContext context, UserModel user) {
        return AuthenticatorUtils.getDisabledByBruteForceEventError(context, user) != null;
    }
}
