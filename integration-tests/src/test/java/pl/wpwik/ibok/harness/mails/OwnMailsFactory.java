package pl.wpwik.ibok.harness.mails;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/**
 * Keycloak's own mails at a call, those included whose occasion takes a realm of another kind. It runs inside the server
 * under test, in a JAR that {@code OwnMails} makes of this package.
 */
public final class OwnMailsFactory implements RealmResourceProviderFactory {

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new OwnMailsProvider(session);
    }

    @Override
    public String getId() {
        return "ibok-test-mails";
    }

    @Override
    public void init(Config.Scope config) {
        // nothing to configure
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // nothing to prepare
    }

    @Override
    public void close() {
        // nothing to release
    }
}
