package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacking without a tool of the operating system. */
final class ZipFiles {

    private ZipFiles() {}

    static void unpack(Path zip, Path target) {
        try (var file = new ZipFile(zip.toFile())) {
            for (var entry : file.stream().toList()) {
                unpack(file, entry, target);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void unpack(ZipFile file, ZipEntry entry, Path target) throws IOException {
        var path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("Entry leaves the target directory: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        try (var content = file.getInputStream(entry)) {
            Files.copy(content, path);
        }
        // java.util.zip does not carry the executable bit.
        if (entry.getName().endsWith(".sh") && !path.toFile().setExecutable(true)) {
            throw new IOException("Cannot make executable: " + path);
        }
    }
}
