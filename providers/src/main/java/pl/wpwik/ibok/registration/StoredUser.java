package pl.wpwik.ibok.registration;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.cache.CachedUserModel;

/**
 * A customer's user as the database has it. Work in the background begins the moment it is noted, on any node; what
 * another node has changed in the same transaction may not have reached this node's cache by then.
 */
public final class StoredUser {

    private StoredUser() {}

    public static Optional<UserModel> find(KeycloakSession session, RealmModel realm, String userId) {
        UserModel user = session.users().getUserById(realm, userId);
        if (user instanceof CachedUserModel cached) {
            cached.invalidate();
            // It stays unmarked if the database does not know it any more.
            return Optional.<UserModel>of(cached).filter(found -> cached.isMarkedForEviction());
        }
        return Optional.ofNullable(user);
    }
}
