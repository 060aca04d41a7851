package pl.wpwik.ibok.mail;

import org.keycloak.provider.Provider;
import org.keycloak.provider.ProviderFactory;
import org.keycloak.provider.Spi;

/** Lets a feature add a kind of mail. */
public final class MailComposerSpi implements Spi {

    @Override
    public boolean isInternal() {
        return false;
    }

    @Override
    public String getName() {
        return "ibok-mail-composer";
    }

    @Override
    public Class<? extends Provider> getProviderClass() {
        return MailComposer.class;
    }

    @Override
    @SuppressWarnings("rawtypes") // the SPI's own signature is raw
    public Class<? extends ProviderFactory> getProviderFactoryClass() {
        return MailComposerFactory.class;
    }
}
