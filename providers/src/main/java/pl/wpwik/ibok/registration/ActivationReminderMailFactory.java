package pl.wpwik.ibok.registration;

import java.time.Clock;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import pl.wpwik.ibok.background.BackgroundWork;
import pl.wpwik.ibok.mail.MailComposer;
import pl.wpwik.ibok.mail.MailComposerFactory;

/**
 * The reminder before the temporary password of the activation mail expires unused (regulation, point 5), and the work
 * that finds out, on every node, who is owed one; its subject id is the application's. Server option: {@code
 * --spi-ibok-mail-composer--ibok-activation-reminder--poll-seconds} (default 300).
 */
public final class ActivationReminderMailFactory implements MailComposerFactory {

    /** The kind in the outbox: a contract. */
    public static final String KIND = "ibok-activation-reminder";

    private final Clock clock = Clock.systemUTC();
    private int pollSeconds;
    private BackgroundWork reminding;

    @Override
    public void init(Config.Scope config) {
        pollSeconds = config.getInt("pollSeconds", 300);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        reminding = new BackgroundWork("ibok-activation-reminders", new ActivationReminders(factory, clock)::owe);
        reminding.poll(factory, pollSeconds);
    }

    @Override
    public MailComposer create(KeycloakSession session) {
        return new ActivationReminderMail(session, clock);
    }

    @Override
    public String getId() {
        return KIND;
    }

    @Override
    public void close() {
        reminding.close();
    }
}
