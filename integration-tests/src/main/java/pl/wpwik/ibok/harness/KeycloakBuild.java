package pl.wpwik.ibok.harness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** {@code kc.sh build}: some twenty seconds, so only when a JAR or an option has changed. */
record KeycloakBuild(KeycloakDistribution distribution, List<Path> jars, List<String> options) {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String STAMP = ".ibok-built";

    void bring(Path log) {
        var stamp = new Stamp(distribution.home().resolve(STAMP));
        var wanted = fingerprint();
        if (stamp.says(wanted)) {
            return;
        }
        stamp.clear();
        copyJars();
        var arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(options);
        var process = ChildProcess.start("kc.sh build", distribution.command(arguments), log);
        if (process.exitCode(LIMIT) != 0) {
            throw new IllegalStateException(
                    "kc.sh build failed, see " + log + System.lineSeparator() + process.lastLines());
        }
        stamp.write(wanted);
    }

    /** For a start that builds by itself; the next one that does not finds no stamp and builds again. */
    void leaveToStart() {
        new Stamp(distribution.home().resolve(STAMP)).clear();
        copyJars();
    }

    private String fingerprint() {
        var fingerprint = new Fingerprint();
        jars.forEach(fingerprint::file);
        options.forEach(fingerprint::text);
        return fingerprint.value();
    }

    private void copyJars() {
        FileTrees.delete(distribution.providers());
        jars.forEach(jar -> FileTrees.copyInto(distribution.providers(), jar));
    }
}
