package pl.wpwik.ibok.temporarypassword;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;

/**
 * Published, within the transaction, before a customer's own password is stored and the temporary ones are touched.
 * Whoever keeps rows that {@link OwnPasswordSet} will change locks them now: everybody locks first the application, then
 * credentials, so that nobody waits in a circle.
 */
public record OwnPasswordBegun(KeycloakSession session, RealmModel realm, UserModel user) implements ProviderEvent {

    @Override
    public KeycloakSession getKeycloakSession() {
        return session;
    }
}
