package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small file that remembers what something was made from. */
record Stamp(Path file) {

    boolean says(String fingerprint) {
        try {
            return Files.exists(file) && Files.readString(file).equals(fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String fingerprint) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, fingerprint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Before the work begins: an interrupted run must not look like a finished one. */
    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
