package pl.wpwik.ibok.access;

import java.util.concurrent.ConcurrentMap;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.cache.CachedUserModel;
import org.keycloak.storage.UserStorageUtil;
import pl.wpwik.ibok.application.ApplicationRepository;

/**
 * Who has an account by a registered application (regulation, point 2). The answer "yes" is kept beside Keycloak's own
 * cached copy of the user and goes with it, on every node, so that an ordinary login asks the register nothing.
 */
final class RegisteredCustomers {

    private static final String KNOWN = "ibok.registered-customer";

    private final KeycloakSession session;
    private final RealmModel realm;

    RegisteredCustomers(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    boolean include(UserModel user) {
        if (user instanceof CachedUserModel cached && notes(cached).containsKey(KNOWN)) {
            return true;
        }
        boolean registered = new ApplicationRepository(
                        session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId())
                .holdsAccountOf(user.getId());
        if (registered && user instanceof CachedUserModel cached) {
            notes(cached).put(KNOWN, true);
        }
        return registered;
    }

    /** To be called in the transaction in which a registration ends; takes effect when that commits. */
    void forget(UserModel user) {
        if (UserStorageUtil.userCache(session) != null) {
            UserStorageUtil.userCache(session).evict(realm, user);
        }
    }

    @SuppressWarnings("unchecked")
    private static ConcurrentMap<Object, Object> notes(CachedUserModel user) {
        return user.getCachedWith();
    }
}
