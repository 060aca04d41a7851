package pl.wpwik.ibok.temporarypassword;

import java.util.Optional;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.sessions.AuthenticationSessionModel;

/**
 * Remembers, in the authentication session, that a login was begun with a temporary password. It lives as long as that
 * login: Keycloak's Restart and Back clear its notes together with the required actions.
 *
 * @param credentialId the temporary password used
 * @param expired whether it had expired when it was typed
 */
record TemporaryLogin(String credentialId, boolean expired) {

    private static final String USER = "ibok.temporary-login.user";
    private static final String CREDENTIAL = "ibok.temporary-login.credential";
    private static final String EXPIRED = "ibok.temporary-login.expired";

    private static final String OURS = "ibok";

    /** Makes the login in progress end in the change of password, and in nothing else. */
    void begin(AuthenticationSessionModel login, UserModel user) {
        login.setAuthNote(USER, user.getId());
        login.setAuthNote(CREDENTIAL, credentialId);
        login.setAuthNote(EXPIRED, String.valueOf(expired));
        login.addRequiredAction(UserModel.RequiredAction.UPDATE_PASSWORD);
        // Keycloak skips a required action that somebody disables meanwhile. This note makes such a login end at a
        // notice instead of in the application: no session and no token without a password of one's own.
        if (login.getAuthNote(AuthenticationManager.END_AFTER_REQUIRED_ACTIONS) == null) {
            login.setAuthNote(AuthenticationManager.END_AFTER_REQUIRED_ACTIONS, OURS);
        }
    }

    /** @param user whom the login in progress belongs to; a note left by another account's attempt is not theirs */
    static Optional<TemporaryLogin> in(AuthenticationSessionModel login, UserModel user) {
        return user.getId().equals(login.getAuthNote(USER))
                ? Optional.of(new TemporaryLogin(
                        login.getAuthNote(CREDENTIAL), Boolean.parseBoolean(login.getAuthNote(EXPIRED))))
                : Optional.empty();
    }

    /** The change is completed: from here on it is an ordinary login. */
    static void end(AuthenticationSessionModel login) {
        login.removeAuthNote(USER);
        login.removeAuthNote(CREDENTIAL);
        login.removeAuthNote(EXPIRED);
        if (OURS.equals(login.getAuthNote(AuthenticationManager.END_AFTER_REQUIRED_ACTIONS))) {
            login.removeAuthNote(AuthenticationManager.END_AFTER_REQUIRED_ACTIONS);
        }
    }
}
