package pl.wpwik.ibok.registration;

import java.time.Clock;
import java.util.function.BiConsumer;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.mail.Delivery;
import pl.wpwik.ibok.temporarypassword.Purpose;
import pl.wpwik.ibok.temporarypassword.TemporaryPasswords;

/**
 * A temporary password lives as long as the mail that carries it counts: accepted, its predecessors die; not accepted, it
 * dies itself. In between, after a crash, both work, and the one in the newest mail always does.
 */
record TemporaryPasswordDelivery(String userId, String credentialId, Purpose purpose, Clock clock) implements Delivery {

    @Override
    public void accepted(KeycloakSession session) {
        withUser(session, (passwords, user) -> passwords.revokePredecessors(user, purpose, credentialId));
    }

    @Override
    public void failed(KeycloakSession session) {
        withUser(session, (passwords, user) -> passwords.revoke(user, credentialId));
    }

    private void withUser(KeycloakSession session, BiConsumer<TemporaryPasswords, UserModel> step) {
        UserModel user = session.users().getUserById(session.getContext().getRealm(), userId);
        if (user != null) {
            step.accept(new TemporaryPasswords(session, clock), user);
        }
    }
}
