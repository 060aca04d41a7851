package pl.wpwik.ibok.customerpages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import pl.wpwik.ibok.mail.EveryMail;

/** Every mail by the name of its template: those that lie in our theme, and Keycloak's own. */
final class MailNames {

    private MailNames() {}

    static List<String> of(Path root) {
        Path templates = root.resolve("themes/src/main/resources/theme/ibok/email/html");
        try (Stream<Path> files = Files.list(templates)) {
            Stream<String> ours = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith("ibok-"))
                    .map(file -> file.replace(".ftl", ""));
            return Stream.concat(ours.sorted(), EveryMail.KEYCLOAKS.stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
