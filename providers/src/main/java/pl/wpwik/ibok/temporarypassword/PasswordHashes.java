package pl.wpwik.ibok.temporarypassword;

import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.credential.hash.Pbkdf2Sha512PasswordHashProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.RealmModel;
import org.keycloak.models.credential.PasswordCredentialModel;

/** Hashes and compares by Keycloak's own hash providers. */
final class PasswordHashes {

    /**
     * A temporary password is 69 bits of pure chance, so nothing is gained by a slow hash: what makes it safe is that it
     * cannot be guessed, not that a guess is dear. A slow one would cost the login form a second hash for exactly those
     * accounts that have a temporary password, and so tell them apart.
     */
    private static final int ITERATIONS = 100;

    private static final String NOBODYS = "nobody's";

    private final KeycloakSession session;

    PasswordHashes(KeycloakSession session) {
        this.session = session;
    }

    PasswordCredentialModel ofTemporaryPassword(String plain) {
        return session.getProvider(PasswordHashProvider.class, Pbkdf2Sha512PasswordHashProviderFactory.ID)
                .encodedCredential(plain, ITERATIONS);
    }

    boolean match(PasswordCredentialModel hash, String plain) {
        if (hash.getPasswordCredentialData() == null || hash.getPasswordSecretData() == null) {
            return false;
        }
        PasswordHashProvider provider = session.getProvider(
                PasswordHashProvider.class, hash.getPasswordCredentialData().getAlgorithm());
        return provider != null && provider.verify(plain, hash);
    }

    /** Spends the time of comparing with one temporary password, where there is none to compare with. */
    void spendOneTemporaryHash() {
        ofTemporaryPassword(NOBODYS);
    }

    /**
     * Spends the time of one ordinary password. Keycloak hashes once for an unknown login and once for a known one, but
     * not at all for an account without a password of its own, and so would tell who has not yet been activated.
     */
    void spendOneOrdinaryHash(RealmModel realm, String plain) {
        PasswordPolicy policy = realm.getPasswordPolicy();
        PasswordHashProvider ordinary = policy.getHashAlgorithm() == null
                ? session.getProvider(PasswordHashProvider.class)
                : session.getProvider(PasswordHashProvider.class, policy.getHashAlgorithm());
        if (ordinary != null) {
            ordinary.encodedCredential(plain, policy.getHashIterations());
        }
    }
}
