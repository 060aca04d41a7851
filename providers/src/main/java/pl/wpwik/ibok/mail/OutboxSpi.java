package pl.wpwik.ibok.mail;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** The outbox as a provider, so that every feature reaches it through its session. */
public final class OutboxSpi implements Spi {

    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return "ibok-outbox";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return Outbox.class;
    }

    @Override
    @SuppressWarnings("rawtypes") // the SPI's own signature is raw
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return OutboxFactory.class;
    }
}
