package pl.wpwik.ibok.mail;

import java.time.Clock;
import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderFactory;
import pl.wpwik.ibok.background.BackgroundWork;

/**
 * The outbox and, on every node, the dispatcher that empties it. Server options: {@code
 * --spi-ibok-outbox--default--poll-seconds} (default 10) and {@code …--retry-pauses} in seconds (default {@code
 * 60,300,900,3600}).
 */
public final class OutboxFactory implements ProviderFactory<Outbox> {

    private final Clock clock = Clock.systemUTC();
    private int pollSeconds;
    private RetryPauses pauses;
    private BackgroundWork dispatching;

    @Override
    public void init(Config.Scope config) {
        pollSeconds = config.getInt("pollSeconds", 10);
        pauses = RetryPauses.parse(config.get("retryPauses", "60,300,900,3600"));
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        dispatching = new BackgroundWork("ibok-mail-dispatcher", new MailDispatcher(factory, clock, pauses)::drain);
        dispatching.poll(factory, pollSeconds);
    }

    @Override
    public Outbox create(KeycloakSession session) {
        return new JpaOutbox(
                session, session.getProvider(JpaConnectionProvider.class).getEntityManager(), clock, dispatching);
    }

    @Override
    public String getId() {
        return "default";
    }

    @Override
    public void close() {
        dispatching.close();
    }
}
