package pl.wpwik.ibok.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/** Every text the login pages may show: Keycloak's, the provider's and the theme's. */
public record LoginTexts(Bundle polish, Bundle english) {

    public static LoginTexts of(Path root, Path keycloakZip) throws IOException {
        try (ZipFile distribution = new ZipFile(keycloakZip.toFile())) {
            return new LoginTexts(in("pl", root, distribution), in("en", root, distribution));
        }
    }

    private static Bundle in(String language, Path root, ZipFile distribution) throws IOException {
        String file = "messages/messages_" + language + ".properties";
        return StockConsole.ofTheme(distribution, "keycloak-themes", "base/login", language)
                .under(Bundle.of(root.resolve("providers/src/main/resources/theme-resources")
                        .resolve(file)))
                .under(Bundle.of(root.resolve("themes/src/main/resources/theme/ibok/login")
                        .resolve(file)));
    }

    /** Whole texts that would be a foreign word on a page in the other language; abbreviations and names are none. */
    public Set<String> onlyIn(String language, String otherLanguage) {
        Set<String> texts = texts(language);
        texts.removeAll(texts(otherLanguage));
        return texts;
    }

    /** A key in the place of its text is a text that is missing. */
    public Set<String> keys() {
        return english.keys().stream()
                .filter(key -> key.length() > 5)
                .filter(key -> !texts("pl").contains(key) && !texts("en").contains(key))
                .collect(Collectors.toSet());
    }

    /** As two texts are compared: "Login:" is no other word than "Login". */
    public static String plain(String text) {
        return text.replaceAll("\\s+", " ").trim().replaceAll("[:.]$", "");
    }

    private Set<String> texts(String language) {
        return (language.equals("pl") ? polish : english)
                .texts().values().stream()
                        .map(text -> plain(text.replace("''", "'")))
                        .filter(text -> text.length() > 2)
                        .collect(Collectors.toCollection(HashSet::new));
    }
}
