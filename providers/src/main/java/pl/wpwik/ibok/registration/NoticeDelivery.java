package pl.wpwik.ibok.registration;

import java.time.Instant;
import org.keycloak.models.KeycloakSession;
import pl.wpwik.ibok.mail.Delivery;

/** A former address is kept until the mail server has accepted the mail to it, and no longer. */
record NoticeDelivery(String noticeId) implements Delivery {

    @Override
    public void accepted(KeycloakSession session, Instant copiesSince) {
        AddressNotices.of(session).told(noticeId);
    }

    @Override
    public void failed(KeycloakSession session) {
        // it is tried again
    }
}
