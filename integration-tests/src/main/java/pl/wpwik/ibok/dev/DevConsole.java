package pl.wpwik.ibok.dev;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import pl.wpwik.ibok.dev.DevPorts.DevPort;
import pl.wpwik.ibok.harness.ChildProcess;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Poll;

/** {@code -Dibok.console=dev}: the admin console from its sources, by Vite; a change shows as soon as it is saved. */
record DevConsole(DevPort port) {

    private static final String PROPERTY = "ibok.console";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Empty unless asked for. */
    static Optional<DevConsole> fromSystemProperties() {
        var wanted = System.getProperty(PROPERTY, "");
        if (!wanted.isEmpty() && !wanted.equals("dev")) {
            throw new IllegalArgumentException(
                    "-D%s=%s is not known: the one value is dev.".formatted(PROPERTY, wanted));
        }
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(new DevConsole(DevPort.of("console's sources", "ibok.console.port", 5174)));
    }

    void start(Path sources, Path log) {
        var vite =
                sources.resolve("node_modules").resolve("vite").resolve("bin").resolve("vite.js");
        var command = new ProcessBuilder("node", vite.toString(), "--strictPort").directory(sources.toFile());
        command.environment().put("IBOK_CONSOLE_PORT", Integer.toString(port.number()));
        var process = ChildProcess.start("Vite", command, log);
        Poll.until("Vite", LIMIT, () -> !process.isAlive() || answers());
        if (!process.isAlive()) {
            throw new IllegalStateException("Vite did not start: " + process.lastLines());
        }
    }

    private boolean answers() {
        try {
            return new Http().get(port.url() + "/@vite/client").status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
