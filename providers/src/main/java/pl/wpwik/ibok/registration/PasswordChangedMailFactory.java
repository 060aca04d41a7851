package pl.wpwik.ibok.registration;

import java.time.Clock;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.mail.MailComposerFactory;
import pl.wpwik.ibok.temporarypassword.OwnPasswordBegun;
import pl.wpwik.ibok.temporarypassword.OwnPasswordSet;

/** The notice that a password was changed; its subject id is the application's. */
public final class PasswordChangedMailFactory implements MailComposerFactory {

    /** The kind in the outbox: a contract. */
    public static final String KIND = "ibok-password-changed";

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> {
            if (event instanceof OwnPasswordBegun begun) {
                new Activation(begun.session(), begun.realm(), Clock.systemUTC()).ownPasswordBegun(begun.user());
            } else if (event instanceof OwnPasswordSet set) {
                new Activation(set.session(), set.realm(), Clock.systemUTC()).ownPasswordSet(set.user());
            }
        });
    }

    @Override
    public MailComposer create(KeycloakSession session) {
        return new PasswordChangedMail(session, Clock.systemUTC());
    }

    @Override
    public String getId() {
        return KIND;
    }
}
