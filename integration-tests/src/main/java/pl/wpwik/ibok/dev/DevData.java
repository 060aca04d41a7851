package pl.wpwik.ibok.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.Artifacts;
import pl.wpwik.ibok.harness.Database;
import pl.wpwik.ibok.harness.Fingerprint;

/**
 * The database and the mails that stay between two starts. A realm is imported once, with the values of that start baked
 * in: another realm file or other ports therefore get a directory of their own.
 */
record DevData(Path directory) {

    static DevData forRealm(Artifacts artifacts, DevPorts ports) {
        var key = new Fingerprint()
                .file(artifacts.realmFile())
                .text(ports.toString())
                .value();
        return new DevData(artifacts.work().resolve("data-" + key.substring(0, 8)));
    }

    Database database() {
        return Database.h2(directory);
    }

    Path mails() {
        return directory.resolve("mails");
    }

    /** Keycloak makes the bootstrap administrator once per database, so the random password is kept beside it. */
    Account administrator() {
        var file = directory.resolve("administrator-password");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(directory);
                writePrivately(file, Account.bootstrap().password());
            }
            return new Account("admin", Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void writePrivately(Path file, String text) throws IOException {
        Files.createFile(file);
        var handle = file.toFile();
        handle.setReadable(false, false);
        handle.setReadable(true, true);
        Files.writeString(file, text);
    }
}
