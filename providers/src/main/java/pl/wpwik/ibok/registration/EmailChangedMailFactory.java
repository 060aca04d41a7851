package pl.wpwik.ibok.registration;

import java.time.Clock;
import org.keycloak.models.KeycloakSession;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.mail.MailComposerFactory;

/**
 * The notice that the e-mail address of an account in use was changed; its subject id is the application's, its detail the
 * former address it goes to, none where it goes to the address of today.
 */
public final class EmailChangedMailFactory implements MailComposerFactory {

    /** The kind in the outbox: a contract. */
    public static final String KIND = "ibok-email-changed";

    @Override
    public MailComposer create(KeycloakSession session) {
        return new EmailChangedMail(session, Clock.systemUTC());
    }

    @Override
    public String getId() {
        return KIND;
    }
}
