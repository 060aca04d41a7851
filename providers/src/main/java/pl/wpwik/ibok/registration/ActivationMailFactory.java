package pl.wpwik.ibok.registration;

import java.time.Clock;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.mail.MailComposerFactory;

/** The activation mail (regulation, point 5); its subject id is the application's. */
public final class ActivationMailFactory implements MailComposerFactory {

    /** The kind in the outbox: a contract. */
    public static final String KIND = "ibok-activation";

    /** A customer deleted in the console is owed no mail, and the register says that the account is no more. */
    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> {
            if (event instanceof UserModel.UserRemovedEvent removed) {
                new AccountRemoval(removed.getKeycloakSession(), removed.getRealm(), Clock.systemUTC())
                        .userRemoved(removed.getUser());
            }
        });
    }

    @Override
    public MailComposer create(KeycloakSession session) {
        return new ActivationMail(session, Clock.systemUTC());
    }

    @Override
    public String getId() {
        return KIND;
    }
}
