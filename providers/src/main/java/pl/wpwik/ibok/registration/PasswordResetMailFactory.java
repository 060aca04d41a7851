package pl.wpwik.ibok.registration;

import java.time.Clock;
import org.keycloak.models.KeycloakSession;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.mail.MailComposerFactory;
import pl.wpwik.ibok.reset.ForgottenPassword;

/** The mail to whoever forgot the password (regulation, point 7); its subject id is the application's. */
public final class PasswordResetMailFactory implements MailComposerFactory {

    @Override
    public MailComposer create(KeycloakSession session) {
        return new PasswordResetMail(session, Clock.systemUTC());
    }

    @Override
    public boolean isUrgent() {
        return true;
    }

    @Override
    public String getId() {
        return ForgottenPassword.MAIL;
    }
}
