package pl.wpwik.ibok.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.mail.Delivery;
import pl.wpwik.ibok.temporarypassword.Purpose;
import pl.wpwik.ibok.temporarypassword.TemporaryPasswords;

/**
 * A temporary password lives as long as the mail that carries it counts: accepted, those of earlier mails die; certainly not
 * accepted, it dies itself. Those of earlier tries of the same mail that may have arrived stay: all its copies have one
 * Message-ID, of which a mailbox may show any. So the one in the newest mail always works.
 */
record TemporaryPasswordDelivery(String userId, String credentialId, Purpose purpose, Clock clock) implements Delivery {

    @Override
    public void accepted(KeycloakSession session, Instant copiesSince) {
        withUser(session, (passwords, user) -> passwords.revokePredecessors(user, purpose, credentialId, copiesSince));
    }

    @Override
    public void failed(KeycloakSession session) {
        withUser(session, (passwords, user) -> passwords.revoke(user, credentialId));
    }

    private void withUser(KeycloakSession session, BiConsumer<TemporaryPasswords, UserModel> step) {
        StoredUser.find(session, session.getContext().getRealm(), userId)
                .ifPresent(user -> step.accept(new TemporaryPasswords(session, clock), user));
    }
}
