package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the build made and where the harness may work; the build hands the places over as system properties. */
public record Artifacts(Path root, Path jarDirectory, Path keycloakZip, String keycloakVersion, Path work) {

    public static Artifacts fromSystemProperties() {
        return new Artifacts(
                path("ibok.root"),
                path("ibok.jars"),
                path("ibok.keycloak.zip"),
                required("ibok.keycloak.version"),
                path("ibok.work"));
    }

    /** Our JARs in a stable order, so that their fingerprint is stable too. */
    public List<Path> providerJars() {
        try (var files = Files.list(jarDirectory)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path realmFile() {
        return root.resolve("realm-export").resolve("ibok-realm.json");
    }

    public Path consoleSources() {
        return root.resolve("themes").resolve("admin");
    }

    /** The npm packages that only the harness uses: the mailbox and keycloak-js. */
    public Path installedNodePackages() {
        var directory = root.resolve("integration-tests").resolve("dev");
        return new NodePackages(directory).installed(work.resolve("npm.log"));
    }

    private static Path path(String key) {
        return Path.of(required(key)).toAbsolutePath().normalize();
    }

    private static String required(String key) {
        var value = System.getProperty(key, "");
        if (value.isBlank()) {
            throw new IllegalStateException("System property " + key + " is missing: start through ./mvnw");
        }
        return value;
    }
}
