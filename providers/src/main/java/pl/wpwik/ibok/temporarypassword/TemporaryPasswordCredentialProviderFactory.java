package pl.wpwik.ibok.temporarypassword;

import java.time.Clock;
import org.keycloak.credential.CredentialProviderFactory;
import org.keycloak.models.KeycloakSession;

/** Lets customers log in with a temporary password, up to the forced change (regulation, points 6 and 7). */
public final class TemporaryPasswordCredentialProviderFactory
        // The type argument is the provider itself: Keycloak reads from it that the provider validates input.
        implements CredentialProviderFactory<TemporaryPasswordCredentialProvider> {

    @Override
    public TemporaryPasswordCredentialProvider create(KeycloakSession session) {
        return new TemporaryPasswordCredentialProvider(session, new TemporaryPasswords(session, Clock.systemUTC()));
    }

    @Override
    public String getId() {
        return StoredTemporaryPassword.TYPE;
    }
}
