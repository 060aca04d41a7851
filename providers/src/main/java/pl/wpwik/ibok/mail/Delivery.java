package pl.wpwik.ibok.mail;

import org.keycloak.models.KeycloakSession;

/** What has to be put in order after a try to send, in the transaction that records how it ended. */
public interface Delivery {

    /** A mail after which nothing has to be put in order. */
    Delivery PLAIN = new Delivery() {
        @Override
        public void accepted(KeycloakSession session) {
            // nothing to do
        }

        @Override
        public void failed(KeycloakSession session) {
            // nothing to do
        }
    };

    /** The mail server has accepted the mail. */
    void accepted(KeycloakSession session);

    /** The mail was not accepted; another one will be composed. */
    void failed(KeycloakSession session);
}
