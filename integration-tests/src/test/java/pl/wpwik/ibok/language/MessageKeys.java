package pl.wpwik.ibok.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

/** The provider JAR's texts, which every theme is given, and which keys are ours. */
final class MessageKeys {

    private static final String FOLDER = "../providers/src/main/resources/theme-resources/messages/";

    /** Ours although Keycloak's naming: its own themes have them not, our page frame and our policies ask for them. */
    private static final Set<String> NAMED_AS_KEYCLOAK_DOES = Set.of("languages", "locale_en", "locale_pl");

    private MessageKeys() {}

    static boolean isOurs(String key) {
        return key.startsWith("ibok") || NAMED_AS_KEYCLOAK_DOES.contains(key);
    }

    static Set<String> ours(Bundle bundle) {
        return bundle.keys().stream().filter(MessageKeys::isOurs).collect(Collectors.toSet());
    }

    /** @param bundle {@code messages} or {@code ibok-rest} */
    static Bundle ofProviders(String bundle, String language) {
        try {
            return Bundle.of(Path.of(FOLDER + bundle + "_" + language + ".properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
