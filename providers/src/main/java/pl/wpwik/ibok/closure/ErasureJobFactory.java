package pl.wpwik.ibok.closure;

import java.time.Clock;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderFactory;
import pl.wpwik.ibok.background.BackgroundWork;

/**
 * Looks every few minutes, on every node, whose personal data are to go (regulation, point 8). Server option: {@code
 * --spi-ibok-erasure--default--poll-seconds} (default 300).
 */
public final class ErasureJobFactory implements ProviderFactory<ErasureJob> {

    private final Clock clock = Clock.systemUTC();
    private int pollSeconds;
    private BackgroundWork erasing;

    @Override
    public void init(Config.Scope config) {
        pollSeconds = config.getInt("pollSeconds", 300);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        erasing = new BackgroundWork("ibok-erasure", new Erasing(factory, clock)::erase);
        erasing.poll(factory, pollSeconds);
    }

    @Override
    public ErasureJob create(KeycloakSession session) {
        return new RunningErasureJob();
    }

    @Override
    public String getId() {
        return "default";
    }

    @Override
    public void close() {
        // A server that fails while starting closes what it has not begun.
        if (erasing != null) {
            erasing.close();
        }
    }
}
