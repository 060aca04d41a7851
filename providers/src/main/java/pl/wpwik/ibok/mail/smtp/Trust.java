package pl.wpwik.ibok.mail.smtp;

import javax.net.ssl.SSLSocketFactory;
import org.keycloak.common.enums.HostnameVerificationPolicy;
import org.keycloak.models.KeycloakSession;
import org.keycloak.truststore.JSSETruststoreConfigurator;

/**
 * Which mail servers are believed to be who they say: those that Keycloak's truststore knows.
 *
 * @param checksName whether the certificate must be for the name the mail server is called by; the certificate itself
 *     is checked always
 */
record Trust(SSLSocketFactory sockets, boolean checksName) {

    static Trust of(KeycloakSession session) {
        JSSETruststoreConfigurator truststore = new JSSETruststoreConfigurator(session);
        SSLSocketFactory sockets = truststore.getSSLSocketFactory();
        if (sockets == null) {
            return new Trust((SSLSocketFactory) SSLSocketFactory.getDefault(), true);
        }
        return new Trust(sockets, truststore.getProvider().getPolicy() != HostnameVerificationPolicy.ANY);
    }
}
