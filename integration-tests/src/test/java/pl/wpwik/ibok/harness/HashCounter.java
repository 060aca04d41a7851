package pl.wpwik.ibok.harness;

import java.nio.file.Path;

/** How often Keycloak's slow password hash was computed: one line in the server's log each time. */
public record HashCounter(KeycloakServer server) {

    private static final String LINE = "slow hash";
    private static final String PACKAGE = "pl.wpwik.ibok.harness.hashes.";
    private static final String SERVICE = "META-INF/services/org.keycloak.credential.hash.PasswordHashProviderFactory";

    public long during(Runnable work) {
        long before = count();
        work.run();
        return count() - before;
    }

    private long count() {
        return server.log().lines().filter(line -> line.endsWith(LINE)).count();
    }

    /** The provider that writes those lines. */
    static Path jar(Path work) {
        var factory = PACKAGE + "CountedArgon2Factory";
        return new TestJar()
                .type(factory)
                .type(PACKAGE + "CountedHash")
                .text(SERVICE, factory)
                .write(work.resolve("hash-counter.jar"));
    }
}
