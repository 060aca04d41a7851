package pl.wpwik.ibok.dev;

import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import pl.wpwik.ibok.harness.Artifacts;

/** {@code ./mvnw -Pdev}: the product on this machine, until Ctrl-C. */
public final class DevServer {

    private DevServer() {}

    public static void main(String[] arguments) {
        var ports = checkedPorts();
        var console = checkedConsole();
        try {
            runUntilInterrupted(ports, console);
        } catch (IllegalStateException | UncheckedIOException e) {
            fail(e.getMessage());
        }
    }

    private static void runUntilInterrupted(DevPorts ports, Optional<DevConsole> console) {
        var stopping = new AtomicBoolean();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping.set(true);
            System.out.println("Stopping…");
        }));
        // The children end with this JVM (ChildProcess), so an interrupt needs no more than that.
        try (var product = DevProduct.start(Artifacts.fromSystemProperties(), ports, console)) {
            product.announce();
            product.fillRegister();
            product.awaitEnd();
        }
        if (!stopping.get()) {
            fail("Keycloak ended by itself: see .dev/keycloak.log.");
        }
    }

    private static DevPorts checkedPorts() {
        var ports = read(DevPorts::fromSystemProperties);
        ports.problem().ifPresent(DevServer::fail);
        return ports;
    }

    private static Optional<DevConsole> checkedConsole() {
        var console = read(DevConsole::fromSystemProperties);
        console.flatMap(sources -> sources.port().problem()).ifPresent(DevServer::fail);
        return console;
    }

    private static <T> T read(Supplier<T> properties) {
        try {
            return properties.get();
        } catch (IllegalArgumentException e) {
            fail(e.getMessage());
            throw e;
        }
    }

    /** One line and an exit code, instead of Maven's page of explanations. */
    private static void fail(String message) {
        System.err.println("[ERROR] " + message);
        System.exit(1);
    }
}
