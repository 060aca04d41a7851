package pl.wpwik.ibok.closure;

import java.time.Clock;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.access.CustomerSessions;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.registration.StoredUser;
import pl.wpwik.ibok.temporarypassword.TemporaryPasswords;

/** Opens and shuts the Keycloak user of an application. The own password stays: an undoing brings it back. */
final class CustomerAccess {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final Clock clock;

    CustomerAccess(KeycloakSession session, RealmModel realm, Clock clock) {
        this.session = session;
        this.realm = realm;
        this.clock = clock;
    }

    /** The user as the database has it; empty when it was deleted. */
    Optional<UserModel> user(ApplicationEntity application) {
        return StoredUser.find(session, realm, application.outcome().userId());
    }

    /** Nothing opens it any more, and nothing that was open stays so, on any node. */
    void end(ApplicationEntity application) {
        user(application).ifPresent(user -> {
            // Changed first: from now on Keycloak answers for this user from the database and not from its cache.
            user.setEnabled(false);
            new TemporaryPasswords(session, clock).revokeAll(user);
            endSessions(user);
        });
    }

    /**
     * A login that was under way while the account was closed may have left a session, of no use to a disabled user; it is
     * not to come to life again.
     */
    void restore(UserModel user) {
        user.setEnabled(true);
        endSessions(user);
    }

    private void endSessions(UserModel user) {
        new CustomerSessions(session, realm).end(user);
    }
}
