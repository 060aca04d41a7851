package pl.wpwik.ibok.closure;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** The erasure as a provider, so that it starts with the server and has an option. */
public final class ErasureJobSpi implements Spi {

    @Override
    public boolean isInternal() {
        return true;
    }

    @Override
    public String getName() {
        return "ibok-erasure";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return ErasureJob.class;
    }

    @Override
    @SuppressWarnings("rawtypes") // the SPI's own signature is raw
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return ErasureJobFactory.class;
    }
}
