package pl.wpwik.ibok.harness.hashes;

import org.keycloak.credential.hash.PasswordHashProvider;
import org.keycloak.models.PasswordPolicy;
import org.keycloak.models.credential.PasswordCredentialModel;

/** Does what the counted one does, and writes one line into the server's log each time it hashes. */
final class CountedHash implements PasswordHashProvider {

    private static final System.Logger LOG = System.getLogger("ibok-tests.hashes");

    private final PasswordHashProvider counted;

    CountedHash(PasswordHashProvider counted) {
        this.counted = counted;
    }

    @Override
    public PasswordCredentialModel encodedCredential(String rawPassword, int iterations) {
        LOG.log(System.Logger.Level.INFO, "slow hash");
        return counted.encodedCredential(rawPassword, iterations);
    }

    @Override
    public boolean verify(String rawPassword, PasswordCredentialModel credential) {
        LOG.log(System.Logger.Level.INFO, "slow hash");
        return counted.verify(rawPassword, credential);
    }

    @Override
    public boolean policyCheck(PasswordPolicy policy, PasswordCredentialModel credential) {
        return counted.policyCheck(policy, credential);
    }

    @Override
    public String credentialHashingStrength(PasswordCredentialModel credential) {
        return counted.credentialHashingStrength(credential);
    }

    @Override
    public void close() {
        counted.close();
    }
}
