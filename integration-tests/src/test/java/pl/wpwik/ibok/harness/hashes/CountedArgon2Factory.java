package pl.wpwik.ibok.harness.hashes;

import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.crypto.hash.Argon2PasswordHashProviderFactory;
import org.keycloak.models.KeycloakSession;

/**
 * Keycloak's slow password hash, counted. It runs inside the server under test, in a JAR that {@code HashCounter} makes of
 * this package; by its id and order it stands where Keycloak's own would.
 */
public final class CountedArgon2Factory extends Argon2PasswordHashProviderFactory {

    @Override
    public PasswordHashProvider create(KeycloakSession session) {
        return new CountedHash(super.create(session));
    }

    @Override
    public int order() {
        return super.order() + 1000;
    }
}
