package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What a test has counted while it broke something: a line in the output of the run and in target/faults.txt. */
public final class FaultReport {

    private final String name;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    public FaultReport(String name) {
        this.name = name;
    }

    /** Counts of one key add up, in whatever round they were made. */
    public synchronized FaultReport count(String key, long count) {
        counts.merge(key, count, Long::sum);
        return this;
    }

    /** To be called before anything is asserted, so that a failure shows its counts too. */
    public synchronized void print() {
        var line = counts.entrySet().stream()
                .map(count -> count.getKey() + "=" + count.getValue())
                .collect(Collectors.joining(" ", "FAULT " + name + ": ", ""));
        System.out.println(line);
        try {
            var file = Path.of(System.getProperty("ibok.work"), "faults.txt");
            Files.writeString(
                    file, line + System.lineSeparator(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
