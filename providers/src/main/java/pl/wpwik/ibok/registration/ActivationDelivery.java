package pl.wpwik.ibok.registration;

import java.time.Clock;
import java.time.Instant;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.mail.Delivery;
import pl.wpwik.ibok.temporarypassword.IssuedTemporaryPassword;
import pl.wpwik.ibok.temporarypassword.Purpose;
import pl.wpwik.ibok.temporarypassword.TemporaryPasswords;

/**
 * As {@link TemporaryPasswordDelivery}; an accepted mail is noted with the end of its temporary password, for the reminder
 * and for the list of accounts that were never activated.
 */
record ActivationDelivery(
        String applicationId, String userId, String credentialId, Instant expiresAt, Delivery password, Clock clock)
        implements Delivery {

    static Delivery of(Recipient recipient, IssuedTemporaryPassword issued, Clock clock) {
        String userId = recipient.user().getId();
        return new ActivationDelivery(
                recipient.application().id(),
                userId,
                issued.credentialId(),
                issued.expiresAt(),
                new TemporaryPasswordDelivery(userId, issued.credentialId(), Purpose.ACTIVATION, clock),
                clock);
    }

    @Override
    public void accepted(KeycloakSession session, Instant copiesSince) {
        RealmModel realm = session.getContext().getRealm();
        UserModel user = session.users().getUserById(realm, userId);
        // A fast customer has used it, or a correction of the address has withdrawn it, before this was recorded.
        if (user != null && new TemporaryPasswords(session, clock).stillCounts(user, credentialId)) {
            new ActivationPasswords(session, realm).delivered(applicationId, clock.instant(), expiresAt);
        }
        password.accepted(session, copiesSince);
    }

    @Override
    public void failed(KeycloakSession session) {
        password.failed(session);
    }
}
