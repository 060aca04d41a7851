package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A JAR that only the tests add to the server; the same bytes every time, so that the server is not built anew. */
record TestJar(Map<String, byte[]> entries) {

    TestJar() {
        this(new TreeMap<>());
    }

    TestJar text(String name, String content) {
        entries.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** By its name: the class may be hidden in its package. */
    TestJar type(String type) {
        var name = type.replace('.', '/') + ".class";
        try (var content = TestJar.class.getResourceAsStream("/" + name)) {
            entries.put(name, content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    Path write(Path jar) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var content : entries.entrySet()) {
                var entry = new ZipEntry(content.getKey());
                entry.setLastModifiedTime(FileTime.fromMillis(0));
                zip.putNextEntry(entry);
                zip.write(content.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }
}
