package pl.wpwik.ibok.mail;

import java.time.Clock;
import java.util.Set;
import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;

/**
 * The outbox and, on every node, the dispatcher that empties it. Server options: {@code
 * --spi-ibok-outbox--default--poll-seconds} (default 10) and {@code …--retry-pauses} in seconds (default {@code
 * 60,300,900,3600}), {@code …--concurrency}, mails sent at once on this node (default 3, 1 to 32).
 */
public final class OutboxFactory implements ProviderFactory<Outbox> {

    /** Every mail under way needs a database connection now and then, and logins need them, too. */
    private static final int MOST_AT_ONCE = 32;

    private final Clock clock = Clock.systemUTC();
    private int pollSeconds;
    private RetryPauses pauses;
    private int concurrency;
    private MailDispatcher dispatcher;

    @Override
    public void init(Config.Scope config) {
        pollSeconds = config.getInt("pollSeconds", 10);
        pauses = RetryPauses.parse(config.get("retryPauses", "60,300,900,3600"));
        concurrency = config.getInt("concurrency", 3);
        if (concurrency < 1 || concurrency > MOST_AT_ONCE) {
            throw new IllegalArgumentException("spi-ibok-outbox--default--concurrency: " + concurrency
                    + " must lie between 1 and " + MOST_AT_ONCE);
        }
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        dispatcher = new MailDispatcher(factory, clock, pauses, concurrency);
        dispatcher.work().poll(factory, pollSeconds);
    }

    @Override
    public Outbox create(KeycloakSession session) {
        return new JpaOutbox(
                session, session.getProvider(JpaConnectionProvider.class).getEntityManager(), clock, dispatcher.work());
    }

    /** Mails under way end before the database is closed. */
    @Override
    public Set<Class<? extends Provider>> dependsOn() {
        return Set.of(JpaConnectionProvider.class);
    }

    @Override
    public String getId() {
        return "default";
    }

    @Override
    public void close() {
        // A server that fails while starting closes what it has not begun.
        if (dispatcher != null) {
            dispatcher.close();
        }
    }
}
