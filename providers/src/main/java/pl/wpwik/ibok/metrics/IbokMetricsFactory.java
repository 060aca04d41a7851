package pl.wpwik.ibok.metrics;

import io.micrometer.core.instrument.Metrics;
import java.time.Clock;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderFactory;
import pl.wpwik.ibok.background.BackgroundWork;
import pl.wpwik.ibok.closure.PersonErased;
import pl.wpwik.ibok.mail.MailTried;

/**
 * Metrics in Keycloak's registry, where the server has them enabled ({@code --metrics-enabled}). Server option: {@code
 * --spi-ibok-metrics--default--refresh-seconds} (default 30).
 */
public final class IbokMetricsFactory implements ProviderFactory<IbokMetrics> {

    private static final String NAME = "ibok-metrics";

    private final Clock clock = Clock.systemUTC();
    private boolean enabled;
    private int refreshSeconds;
    private BackgroundWork refreshing;

    @Override
    public void init(Config.Scope config) {
        enabled = config.root().getBoolean("metrics-enabled", false);
        refreshSeconds = config.getInt("refreshSeconds", 30);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        if (!enabled) {
            return;
        }
        MailCounters counters = new MailCounters(Metrics.globalRegistry);
        Gauges gauges = new Gauges(Metrics.globalRegistry, clock);
        FigureReader reader = new FigureReader(factory, clock);
        ErasureMeters erasures = new ErasureMeters(Metrics.globalRegistry);
        ErasureFigures due = new ErasureFigures(factory, clock);
        refreshing = new BackgroundWork(NAME, () -> {
            Figures figures = reader.read();
            gauges.show(figures);
            counters.keepOnly(figures);
            erasures.show(due.read(figures.realms().keySet()));
        });
        refreshing.poll(factory, refreshSeconds);
        factory.register(event -> {
            if (event instanceof MailTried tried) {
                counters.count(tried);
            } else if (event instanceof PersonErased erased) {
                erasures.count(erased);
            }
        });
    }

    @Override
    public IbokMetrics create(KeycloakSession session) {
        return new RunningMetrics();
    }

    @Override
    public String getId() {
        return "default";
    }

    @Override
    public void close() {
        if (refreshing != null) {
            refreshing.close();
        }
    }
}
