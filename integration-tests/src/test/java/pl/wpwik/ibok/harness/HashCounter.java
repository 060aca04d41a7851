package pl.wpwik.ibok.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** How often Keycloak's slow password hash was computed: one line in the server's log each time. */
public record HashCounter(KeycloakServer server) {

    private static final String LINE = "slow hash";
    private static final String PACKAGE = "pl/wpwik/ibok/harness/hashes/";
    private static final String SERVICE = "META-INF/services/org.keycloak.credential.hash.PasswordHashProviderFactory";

    public long during(Runnable work) {
        long before = count();
        work.run();
        return count() - before;
    }

    private long count() {
        return server.log().lines().filter(line -> line.endsWith(LINE)).count();
    }

    /** The provider that writes those lines; the same bytes every time, so that the server is not built anew. */
    static Path jar(Path work) {
        var jar = work.resolve("hash-counter.jar");
        try (var zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (var type : new String[] {"CountedArgon2Factory", "CountedHash"}) {
                var name = PACKAGE + type + ".class";
                try (var content = HashCounter.class.getResourceAsStream("/" + name)) {
                    put(zip, name, content.readAllBytes());
                }
            }
            var factory = PACKAGE.replace('/', '.') + "CountedArgon2Factory";
            put(zip, SERVICE, factory.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jar;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        var entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(0));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
