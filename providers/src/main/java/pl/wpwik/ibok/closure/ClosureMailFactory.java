package pl.wpwik.ibok.closure;

import java.time.Clock;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.background.BackgroundWork;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.mail.MailComposerFactory;
import pl.wpwik.ibok.registration.AccountMails;

/**
 * The confirmation that an account is closed (regulation, point 8); its subject id is the application's. And what closes
 * accounts without anybody asking for it: the removal of a user, and on every node the work that finds out which were never
 * activated. Server option: {@code --spi-ibok-mail-composer--ibok-closure--poll-seconds} (default 300).
 */
public final class ClosureMailFactory implements MailComposerFactory {

    /** The kind in the outbox: a contract. */
    public static final String KIND = AccountMails.CLOSURE;

    private final Clock clock = Clock.systemUTC();
    private int pollSeconds;
    private BackgroundWork closing;

    @Override
    public void init(Config.Scope config) {
        pollSeconds = config.getInt("pollSeconds", 300);
    }

    /** A customer deleted in the console: the register says that the account is no more. */
    @Override
    public void postInit(KeycloakSessionFactory factory) {
        closing = new BackgroundWork("ibok-never-activated", new NeverActivated(factory, clock)::close);
        closing.poll(factory, pollSeconds);
        factory.register(event -> {
            if (event instanceof UserModel.UserPreRemovedEvent removal) {
                removal(removal.getKeycloakSession(), removal.getRealm()).userToBeRemoved(removal.getUser());
            } else if (event instanceof UserModel.UserRemovedEvent removal) {
                removal(removal.getKeycloakSession(), removal.getRealm()).userRemoved(removal.getUser());
            }
        });
    }

    private AccountRemoval removal(KeycloakSession session, RealmModel realm) {
        return new AccountRemoval(session, realm, clock);
    }

    @Override
    public MailComposer create(KeycloakSession session) {
        return new ClosureMail(session, clock);
    }

    @Override
    public String getId() {
        return KIND;
    }

    @Override
    public void close() {
        closing.close();
    }
}
