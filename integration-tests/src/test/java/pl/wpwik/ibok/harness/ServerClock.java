package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The clock of a server under test, which can be set as an administrator or a time service would set it: by libfaketime,
 * put between the server and the system. Timers run on, as they do when a real clock is set. Debian's package is
 * {@code faketime}; without it the server's clock is the true one and cannot be set.
 */
public final class ServerClock {

    /** How long the server may take to notice. */
    public static final Duration DELAY = Duration.ofSeconds(1);

    private static final Path LIBRARIES = Path.of("/usr/lib");

    private final Path file;
    private final Optional<Path> library;

    ServerClock(Path file) {
        this.file = file;
        this.library = library();
        set(Duration.ZERO);
    }

    public boolean canBeSet() {
        return library.isPresent();
    }

    /** From now on the server's clock says this. */
    public void set(Instant moment) {
        set(Duration.between(Instant.now(), moment));
    }

    /** From now on the server's clock is this much ahead of the true one. */
    public void set(Duration ahead) {
        try {
            var written = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(written, "%+d".formatted(ahead.toSeconds()));
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For the server's environment. */
    Map<String, String> environment() {
        return library.map(found -> Map.of(
                        "LD_PRELOAD", found.toString(),
                        "FAKETIME_TIMESTAMP_FILE", file.toString(),
                        "FAKETIME_CACHE_DURATION", Long.toString(DELAY.toSeconds()),
                        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                        // What it does for this glibc by itself makes every timed wait of Java a busy one (0.9.10).
                        "FAKETIME_FORCE_MONOTONIC_FIX", "0"))
                .orElse(Map.of());
    }

    private static Optional<Path> library() {
        try (var found = Files.find(LIBRARIES, 3, (path, attributes) -> path.endsWith("faketime/libfaketime.so.1"))) {
            return found.findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
