package pl.wpwik.ibok.mail.smtp;

import java.time.Clock;
import java.util.Map;
import org.keycloak.Config;
import org.keycloak.email.DefaultEmailAuthenticator;
import org.keycloak.email.EmailAuthenticator;
import org.keycloak.email.EmailAuthenticator.AuthenticatorType;
import org.keycloak.email.EmailSenderProvider;
import org.keycloak.email.EmailSenderProviderFactory;
import org.keycloak.email.PasswordAuthEmailAuthenticator;
import org.keycloak.email.TokenAuthEmailAuthenticator;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/**
 * Takes the place of Keycloak's own e-mail sender, so that it also sends the mails of Keycloak itself and of the console's
 * "Test connection". The login, and the tokens it keeps, are Keycloak's.
 */
public final class SmtpSenderFactory implements EmailSenderProviderFactory {

    private final Map<AuthenticatorType, EmailAuthenticator> logins = Map.of(
            AuthenticatorType.NONE, new DefaultEmailAuthenticator(),
            AuthenticatorType.BASIC, new PasswordAuthEmailAuthenticator(),
            AuthenticatorType.TOKEN, new TokenAuthEmailAuthenticator());

    private final Clock clock = Clock.systemUTC();
    private Timer timer;

    @Override
    public void init(Config.Scope config) {
        timer = new Timer();
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // nothing to prepare
    }

    @Override
    public EmailSenderProvider create(KeycloakSession session) {
        return new SmtpSender(session, logins, timer, clock);
    }

    @Override
    public String getId() {
        return "default";
    }

    /** Of several providers with one id Keycloak takes the one with the highest order; its own has 0. */
    @Override
    public int order() {
        return 100;
    }

    @Override
    public void close() {
        timer.close();
    }
}
