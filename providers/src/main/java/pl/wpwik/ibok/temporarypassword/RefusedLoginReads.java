package pl.wpwik.ibok.temporarypassword;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceUnitUtil;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.credential.CredentialModel;
import org.keycloak.credential.UserCredentialStore;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.UserProvider;
import org.keycloak.models.jpa.entities.CredentialEntity;
import org.keycloak.models.jpa.entities.UserEntity;
import org.keycloak.storage.UserStoragePrivateUtil;
import org.keycloak.storage.adapter.InMemoryUserAdapter;

/**
 * What a refused login makes the database read: three statements, whatever login was typed. Of an account that Keycloak has
 * not in its cache it reads the account, its credentials and, if it is disabled, its attributes; of one that it has,
 * nothing; for an unknown login it looks for the name, every time (26.7.4). That would tell them apart. A successful
 * login reads no more than it did.
 */
final class RefusedLoginReads {

    private final KeycloakSession session;
    private final RealmModel realm;
    private final UserProvider accounts;

    RefusedLoginReads(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
        this.accounts = UserStoragePrivateUtil.userLocalStorage(session);
    }

    /** As many as Keycloak has not made, because it had the account in its cache or did not ask for all of it. */
    void complete(UserModel user) {
        // Unless they are cached this reads them, and the account before them.
        List<CredentialModel> credentials =
                user.credentialManager().getStoredCredentialsStream().toList();
        boolean accountRead = isRead(UserEntity.class, user.getId());
        boolean credentialsRead = credentials.isEmpty()
                ? accountRead
                : isRead(CredentialEntity.class, credentials.get(0).getId());
        boolean attributesRead = accountRead && areAttributesRead(user.getId());
        Stream.of(accountRead, credentialsRead, attributesRead)
                .filter(read -> !read)
                .forEach(missing -> readNothing());
    }

    /** As many as for an account that there is. */
    void completeUnknown() {
        readNothing();
        if (!realm.isBruteForceProtected()) {
            // Else Keycloak looks an unknown login up once more, in vain, to count the failure.
            readNothing();
        }
    }

    /**
     * A statement that finds no row, as an unknown login's do. One that found the account's rows would take a millisecond
     * longer for all that is made of them, and so tell what it is to hide.
     */
    private void readNothing() {
        UserModel nobody = new InMemoryUserAdapter(session, realm, "nobody");
        ((UserCredentialStore) accounts)
                .getStoredCredentialsStream(realm, nobody)
                .toList();
    }

    /** Asks the persistence context, not the database. */
    private boolean isRead(Class<?> type, String id) {
        return loaded().isLoaded(entities().getReference(type, id));
    }

    private boolean areAttributesRead(String userId) {
        return loaded().isLoaded(entities().getReference(UserEntity.class, userId), "attributes");
    }

    private PersistenceUnitUtil loaded() {
        return entities().getEntityManagerFactory().getPersistenceUnitUtil();
    }

    private EntityManager entities() {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
