package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** The real server with our JARs and our realm, running and ready. */
public final class KeycloakServer implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final int MOST_STARTS = 3;

    private final KeycloakDistribution distribution;
    private final ServerSettings settings;
    private final StartMode mode;
    private Path log;
    private ChildProcess process;

    private KeycloakServer(KeycloakDistribution distribution, ServerSettings settings, StartMode mode, Path log) {
        this.distribution = distribution;
        this.settings = settings;
        this.mode = mode;
        this.log = log;
        this.process = launch();
    }

    /** Unpacks, builds and starts; returns when {@code /health/ready} says UP. */
    public static KeycloakServer start(Artifacts artifacts, ServerSettings settings) {
        return start(artifacts, settings, List.of());
    }

    /** With more JARs than our own: providers of the tests. */
    public static KeycloakServer start(Artifacts artifacts, ServerSettings settings, List<Path> more) {
        return start(artifacts, settings, more, StartMode.OPTIMIZED);
    }

    /** With the admin console's sources as they are, from a Vite server. */
    public static KeycloakServer startWithConsoleOf(String viteUrl, Artifacts artifacts, ServerSettings settings) {
        return start(artifacts, settings, List.of(), StartMode.withConsoleOf(viteUrl));
    }

    /**
     * Nodes of one build in one directory, which differ in their settings only, all started at the same moment. Returns at
     * once: none of them is ready yet.
     */
    static List<KeycloakServer> launchNodes(Artifacts artifacts, List<ServerSettings> nodes, List<Path> more) {
        var mode = StartMode.OPTIMIZED;
        var distribution = prepared(artifacts, nodes.get(0), more, mode);
        return nodes.stream()
                .map(node -> new KeycloakServer(distribution, node, mode, logOf(node, artifacts)))
                .toList();
    }

    private static KeycloakServer start(Artifacts artifacts, ServerSettings settings, List<Path> more, StartMode mode) {
        var distribution = prepared(artifacts, settings, more, mode);
        var server = new KeycloakServer(distribution, settings, mode, logOf(settings, artifacts));
        server.awaitReady();
        return server;
    }

    private static KeycloakDistribution prepared(
            Artifacts artifacts, ServerSettings settings, List<Path> more, StartMode mode) {
        var distribution =
                KeycloakDistribution.unpacked(artifacts.keycloakZip(), artifacts.keycloakVersion(), artifacts.work());
        var jars =
                Stream.concat(artifacts.providerJars().stream(), more.stream()).toList();
        var build = new KeycloakBuild(distribution, jars, settings.buildOptions());
        if (mode.buildsItself()) {
            build.leaveToStart();
        } else {
            build.bring(artifacts.work().resolve("keycloak-build.log"));
        }
        distribution.importOnStart(artifacts.realmFile());
        return distribution;
    }

    private static Path logOf(ServerSettings settings, Artifacts artifacts) {
        return artifacts.work().resolve(settings.name() + ".log");
    }

    private ChildProcess launch() {
        var command = command(distribution, settings, mode.command(settings.buildOptions()));
        command.environment().putAll(mode.environment());
        return ChildProcess.start("Keycloak", command, log);
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

    /** {@code kc.sh export} of a realm with its users, as an operator would beside the running server. */
    public Path export(String realm) {
        var file = log.resolveSibling("export-" + realm + ".json");
        var arguments = List.of("export", "--optimized", "--realm", realm, "--file", file.toString());
        var command = command(distribution, settings, arguments);
        // An export opens the management port as well, and the running server has it.
        command.environment().put("KC_HTTP_MANAGEMENT_PORT", Integer.toString(Ports.free()));
        var export = ChildProcess.start("kc.sh export", command, log.resolveSibling("keycloak-export.log"));
        if (export.exitCode(START_LIMIT) != 0) {
            throw new IllegalStateException("kc.sh export failed" + System.lineSeparator() + export.lastLines());
        }
        return file;
    }

    /** Whether {@code /health/ready} says so, which a load balancer goes by. */
    public boolean isReady() {
        return new Health(settings.managementPort()).isReady();
    }

    public CompletableFuture<Integer> onExit() {
        return process.onExit();
    }

    /** From one moment to the next, whatever it was doing. */
    void kill() {
        process.kill();
    }

    /** With the same settings; returns when it is ready again. What was logged before stays in its file. */
    void startAgain() {
        relaunch();
        awaitReady();
    }

    private void relaunch() {
        log = log.resolveSibling(log.getFileName().toString().replace(".log", "-again.log"));
        process = launch();
    }

    @Override
    public void close() {
        process.close();
    }

    private static ProcessBuilder command(
            KeycloakDistribution distribution, ServerSettings settings, List<String> arguments) {
        var command = distribution.command(arguments);
        // Settings of the caller's shell must not decide what is tested.
        command.environment().keySet().removeIf(key -> key.startsWith("KC_") || key.startsWith("IBOK_"));
        command.environment().putAll(settings.environment());
        return command;
    }

    /**
     * As an operator's supervisor does: a server that ends while starting is started again.
     *
     * @return what was in the logs of those starts
     */
    List<String> awaitReadyUnderSupervision() {
        var ended = new ArrayList<String>();
        while (ended.size() < MOST_STARTS && !becomesReady()) {
            ended.add(log());
            relaunch();
        }
        awaitReady();
        return ended;
    }

    void awaitReady() {
        if (!becomesReady()) {
            throw new IllegalStateException(
                    "Keycloak ended while starting, see " + log + System.lineSeparator() + process.lastLines());
        }
    }

    /** @return false when it has ended instead */
    private boolean becomesReady() {
        var health = new Health(settings.managementPort());
        try {
            Poll.until("Keycloak's /health/ready", START_LIMIT, () -> !process.isAlive() || health.isReady());
        } catch (IllegalStateException late) {
            process.close();
            throw late;
        }
        return process.isAlive();
    }
}
