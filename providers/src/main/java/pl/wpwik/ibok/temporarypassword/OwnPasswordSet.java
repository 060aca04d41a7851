package pl.wpwik.ibok.temporarypassword;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;

/**
 * Published, within the transaction, when a customer has chosen a password of their own in the browser (regulation,
 * points 6 and 7).
 */
public record OwnPasswordSet(KeycloakSession session, RealmModel realm, UserModel user) implements ProviderEvent {

    @Override
    public KeycloakSession getKeycloakSession() {
        return session;
    }
}
