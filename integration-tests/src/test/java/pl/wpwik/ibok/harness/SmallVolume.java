package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A file system of its own that can be filled; only root can have one, everybody else gets an ordinary directory. */
final class SmallVolume implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MEGABYTES = 400;
    private static final byte[] BLOCK = new byte[64 * 1024];

    private final Path directory;
    private final Path log;
    private final boolean mounted;

    private SmallVolume(Path directory, Path log) {
        this.directory = directory;
        this.log = log;
        this.mounted = "root".equals(System.getProperty("user.name"));
    }

    static SmallVolume at(Path directory, Path log) {
        var volume = new SmallVolume(directory, log);
        volume.clear();
        volume.make();
        if (volume.mounted
                && !volume.run("mount", "-t", "tmpfs", "-o", "size=" + MEGABYTES + "m", "ibok", directory.toString())) {
            throw new IllegalStateException("Cannot mount " + directory + ", see " + log);
        }
        return volume;
    }

    Path directory() {
        return directory;
    }

    boolean canBeFilled() {
        return mounted;
    }

    /** Leaves not a byte free. */
    void fill() {
        try (var filler = Files.newOutputStream(filler())) {
            while (true) {
                filler.write(BLOCK);
            }
        } catch (IOException full) {
            // That is what was wanted.
        }
    }

    void free() {
        try {
            Files.deleteIfExists(filler());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        clear();
    }

    /** An interrupted run may have left a volume behind. */
    private void clear() {
        if (mounted && Files.exists(directory)) {
            run("umount", "--lazy", directory.toString());
        }
        FileTrees.delete(directory);
    }

    private void make() {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path filler() {
        return directory.resolve("filler");
    }

    private boolean run(String... command) {
        return ChildProcess.start(command[0], new ProcessBuilder(List.of(command)), log)
                        .exitCode(LIMIT)
                == 0;
    }
}
