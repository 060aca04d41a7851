package pl.wpwik.ibok.metrics;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** The metrics as a provider, so that they start with the server and have options. */
public final class IbokMetricsSpi implements Spi {

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return "ibok-metrics";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return IbokMetrics.class;
    }

    @Override
    @SuppressWarnings("rawtypes") // the SPI's own signature is raw
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return IbokMetricsFactory.class;
    }
}
