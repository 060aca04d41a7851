package pl.wpwik.ibok.registration;

import java.time.Clock;
import org.keycloak.models.KeycloakSession;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.mail.MailComposerFactory;

/** The activation mail (regulation, point 5); its subject id is the application's. */
public final class ActivationMailFactory implements MailComposerFactory {

    /** The kind in the outbox: a contract. */
    public static final String KIND = "ibok-activation";

    @Override
    public MailComposer create(KeycloakSession session) {
        return new ActivationMail(session, Clock.systemUTC());
    }

    @Override
    public String getId() {
        return KIND;
    }
}
