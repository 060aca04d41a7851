package pl.wpwik.ibok.registration;

import java.time.Clock;
import org.keycloak.models.KeycloakSession;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.mail.MailComposerFactory;

/** The mail that says why there is no account (regulation, point 2); its subject id is the application's. */
public final class RefusalMailFactory implements MailComposerFactory {

    /** The kind in the outbox: a contract. */
    public static final String KIND = "ibok-refusal";

    @Override
    public MailComposer create(KeycloakSession session) {
        return new RefusalMail(session, Clock.systemUTC());
    }

    @Override
    public String getId() {
        return KIND;
    }
}
