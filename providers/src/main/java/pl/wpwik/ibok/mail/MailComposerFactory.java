package pl.wpwik.ibok.mail;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderFactory;

/** Makes the composer of one kind of mail; {@link #getId()} is the kind. */
public interface MailComposerFactory extends ProviderFactory<MailComposer> {

    /** Whether somebody waits for such a mail in front of a screen: it overtakes those nobody waits for. */
    default boolean isUrgent() {
        return false;
    }

    @Override
    default void init(Config.Scope config) {
        // nothing to configure
    }

    @Override
    default void postInit(KeycloakSessionFactory factory) {
        // nothing to prepare
    }

    @Override
    default void close() {
        // nothing to release
    }
}
