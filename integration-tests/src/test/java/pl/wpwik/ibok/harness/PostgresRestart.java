package pl.wpwik.ibok.harness;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Stops an embedded PostgreSQL and starts it again with the same data, port and options. */
record PostgresRestart(Path directory, Path log) {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    /** How it is stopped; the names are those of {@code pg_ctl}. */
    enum Mode {
        /** As an administrator would: connections are cut, transactions rolled back. */
        FAST,
        /** As a power cut would: nothing is put in order, the next start recovers. */
        IMMEDIATE
    }

    /** Returns when it accepts connections; starts also what has ended by itself. */
    void restart(Mode mode) {
        var command = new ArrayList<String>();
        // PostgreSQL refuses to run as root, which continuous integration is.
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        var how = mode.name().toLowerCase(Locale.ROOT);
        command.addAll(List.of(pgCtl().toString(), "-D", directory.toString(), "-m", how, "-w", "-t", "60", "restart"));
        var process = ChildProcess.start("pg_ctl restart", new ProcessBuilder(command), log);
        if (process.exitCode(LIMIT) != 0) {
            throw new IllegalStateException(
                    "PostgreSQL did not restart" + System.lineSeparator() + process.lastLines());
        }
    }

    /** Beside the server itself, whose path PostgreSQL notes with the options it was started with. */
    private Path pgCtl() {
        try {
            var options = Files.readString(directory.resolve("postmaster.opts"));
            return Path.of(options.substring(0, options.indexOf(' '))).resolveSibling("pg_ctl");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
