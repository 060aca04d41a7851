package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The real server with our JARs and our realm, running and ready. */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final ServerSettings settings;
    private final ChildProcess process;
    private final Path log;

    private KeycloakServer(ServerSettings settings, ChildProcess process, Path log) {
        this.settings = settings;
        this.process = process;
        this.log = log;
    }

    /** Unpacks, builds and starts; returns when {@code /health/ready} says UP. */
    public static KeycloakServer start(Artifacts artifacts, ServerSettings settings) {
        return start(artifacts, settings, List.of());
    }

    /** With more JARs than our own: providers of the tests. */
    public static KeycloakServer start(Artifacts artifacts, ServerSettings settings, List<Path> more) {
        var log = artifacts.work().resolve("keycloak.log");
        var distribution =
                KeycloakDistribution.unpacked(artifacts.keycloakZip(), artifacts.keycloakVersion(), artifacts.work());
        var jars =
                Stream.concat(artifacts.providerJars().stream(), more.stream()).toList();
        new KeycloakBuild(distribution, jars, settings.buildOptions())
                .bring(artifacts.work().resolve("keycloak-build.log"));
        distribution.importOnStart(artifacts.realmFile());
        var command = distribution.command(List.of("start", "--optimized", "--import-realm"));
        // Settings of the caller's shell must not decide what is tested.
        command.environment().keySet().removeIf(key -> key.startsWith("KC_") || key.startsWith("IBOK_"));
        command.environment().putAll(settings.environment());
        var server = new KeycloakServer(settings, ChildProcess.start("Keycloak", command, log), log);
        server.awaitReady();
        return server;
    }

    public String url() {
        return settings.url();
    }

    public ServerSettings settings() {
        return settings;
    }

    /** What the server has logged so far. */
    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    @Override
    public void close() {
        process.close();
    }

    private void awaitReady() {
        var health = new Health(settings.managementPort());
        try {
            Poll.until("Keycloak's /health/ready", START_LIMIT, () -> !process.isAlive() || health.isReady());
        } catch (IllegalStateException late) {
            process.close();
            throw late;
        }
        if (!process.isAlive()) {
            throw new IllegalStateException(
                    "Keycloak ended while starting, see " + log + System.lineSeparator() + process.lastLines());
        }
    }
}
