package pl.wpwik.ibok.closure;

import java.time.Clock;
import org.keycloak.models.KeycloakSession;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.mail.MailComposerFactory;
import pl.wpwik.ibok.registration.AccountMails;

/** The notice that a closing was undone (regulation, point 8); its subject id is the application's. */
public final class ReinstatementMailFactory implements MailComposerFactory {

    /** The kind in the outbox: a contract. */
    public static final String KIND = AccountMails.REINSTATEMENT;

    @Override
    public MailComposer create(KeycloakSession session) {
        return new ReinstatementMail(session, Clock.systemUTC());
    }

    @Override
    public String getId() {
        return KIND;
    }
}
