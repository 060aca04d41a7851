package pl.wpwik.ibok.harness.mails;

import org.keycloak.models.KeycloakSession;
import org.keycloak.services.resource.RealmResourceProvider;

record OwnMailsProvider(KeycloakSession session) implements RealmResourceProvider {

    @Override
    public Object getResource() {
        return new OwnMailsResource(session);
    }

    @Override
    public void close() {
        // nothing to release
    }
}
