package pl.wpwik.ibok.mail;

import java.time.Instant;
import org.keycloak.models.KeycloakSession;

/** What has to be put in order after a try to send, in the transaction that records how it ended. */
public interface Delivery {

    /** A mail after which nothing has to be put in order. */
    Delivery PLAIN = new Delivery() {
        @Override
        public void accepted(KeycloakSession session, Instant copiesSince) {
            // nothing to do
        }

        @Override
        public void failed(KeycloakSession session) {
            // nothing to do
        }
    };

    /** Before the mail's own row is locked: takes the locks that come before it in the order of locks. */
    default void begin(KeycloakSession session) {
        // most lock nothing
    }

    /**
     * The mail server has accepted the mail.
     *
     * @param copiesSince what is younger came of earlier tries of this very mail, not of earlier mails
     */
    void accepted(KeycloakSession session, Instant copiesSince);

    /**
     * The mail was certainly not accepted; another one will be composed. Not called where nobody knows: a mail that was
     * taken after all must hold good.
     */
    void failed(KeycloakSession session);
}
