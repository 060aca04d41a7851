package pl.wpwik.ibok.schema;

import org.keycloak.Config;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProvider;
import org.keycloak.connections.jpa.entityprovider.JpaEntityProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;

/** Puts our tables into Keycloak's persistence unit; their changelog is kept in {@code DATABASECHANGELOG_IBOK}. */
public final class IbokJpaEntityProviderFactory implements JpaEntityProviderFactory {

    /** Names the changelog table: a contract. */
    public static final String ID = "ibok";

    @Override
    public JpaEntityProvider create(KeycloakSession session) {
        return new IbokJpaEntityProvider();
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> {
            if (event instanceof RealmModel.RealmRemovedEvent removed) {
                KeycloakSession session = removed.getKeycloakSession();
                new RealmRows(session.getProvider(JpaConnectionProvider.class).getEntityManager())
                        .delete(removed.getRealm().getId());
            }
        });
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public void init(Config.Scope config) {
        // nothing to configure
    }

    @Override
    public void close() {
        // nothing to release
    }
}
