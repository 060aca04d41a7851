package pl.wpwik.ibok.harness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** The npm packages of the harness: installed once, and again only when the lock file changes. */
record NodePackages(Path directory) {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** Runs {@code npm ci} where needed and tells where the modules lie. */
    Path installed(Path log) {
        var modules = directory.resolve("node_modules");
        var stamp = new Stamp(modules.resolve(".ibok-installed"));
        var wanted =
                new Fingerprint().file(directory.resolve("package-lock.json")).value();
        if (!stamp.says(wanted)) {
            install(log);
            stamp.write(wanted);
        }
        return modules;
    }

    private void install(Path log) {
        var windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        var npm = new ProcessBuilder(
                List.of(windows ? "npm.cmd" : "npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts"));
        var process = ChildProcess.start("npm ci", npm.directory(directory.toFile()), log);
        if (process.exitCode(LIMIT) != 0) {
            throw new IllegalStateException("npm ci failed, see " + log + System.lineSeparator() + process.lastLines());
        }
    }
}
