package pl.wpwik.ibok.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * What one kind of customers' pages says: Keycloak's own texts and, over them, those of the theme {@code ibok}.
 *
 * @param unshown texts of Keycloak's templates that ours have replaced
 */
record CustomerTexts(
        Kind kind, Bundle stockEnglish, Bundle stockPolish, Bundle ourEnglish, Bundle ourPolish, Set<String> unshown) {

    /** Keycloak's themes that the theme {@code ibok} is laid over; {@code base} alone is in every one. */
    enum Kind {
        LOGIN("keycloak-themes", "keycloak.v2"),
        ACCOUNT("keycloak-account-ui", "keycloak.v3"),
        EMAIL("keycloak-themes", "keycloak");

        private final String jar;
        private final String parent;

        Kind(String jar, String parent) {
            this.jar = jar;
            this.parent = parent;
        }

        String folder() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Path THEME = Path.of("../themes/src/main/resources/theme/ibok");

    /** The words within mails, and the console's words about a theme. */
    private static final Pattern OF_A_MAIL_OR_FOR_ADMINISTRATORS =
            Pattern.compile("\\w+(Body|Html)\\w*|theme\\..*\\.description");

    static CustomerTexts of(Kind kind) {
        try (ZipFile keycloak =
                new ZipFile(Path.of(System.getProperty("ibok.keycloak.zip")).toFile())) {
            Bundle stockEnglish = stock(keycloak, kind, "en");
            return new CustomerTexts(
                    kind,
                    stockEnglish,
                    stock(keycloak, kind, "pl"),
                    ours(kind, "en"),
                    ours(kind, "pl"),
                    unshown(kind, stockEnglish, keycloak));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path theme(Kind kind) {
        return THEME.resolve(kind.folder());
    }

    Bundle english() {
        return stockEnglish.under(ourEnglish);
    }

    Bundle polish() {
        return stockPolish.under(ourPolish);
    }

    /** What Polish has to say because Keycloak or we say it in English. */
    Set<String> neededKeys() {
        Set<String> keys = Plurals.polishKeys(english());
        keys.removeAll(unshown);
        return keys;
    }

    /** The keys of Keycloak in the forms Polish has. */
    Set<String> stockKeys() {
        return Plurals.polishKeys(stockEnglish);
    }

    String english(String key) {
        return Plurals.translated(english(), key);
    }

    private static Set<String> unshown(Kind kind, Bundle stock, ZipFile keycloak) throws IOException {
        if (kind != Kind.EMAIL) {
            return Set.of();
        }
        Set<String> shown = StockMails.textsStillShown(keycloak);
        OurSources.mailCalls().forEach(call -> {
            shown.addAll(call.literals());
            shown.addAll(BuiltKeys.of(call));
        });
        return stock.keys().stream()
                .filter(key -> OF_A_MAIL_OR_FOR_ADMINISTRATORS.matcher(key).matches() && !shown.contains(key))
                .collect(Collectors.toSet());
    }

    private static Bundle ours(Kind kind, String language) throws IOException {
        return Bundle.of(theme(kind).resolve("messages/messages_" + language + ".properties"));
    }

    private static Bundle stock(ZipFile keycloak, Kind kind, String language) throws IOException {
        Bundle base = StockConsole.ofTheme(keycloak, "keycloak-themes", "base/" + kind.folder(), language);
        return StockConsole.ofThemeIfAny(keycloak, kind.jar, kind.parent + "/" + kind.folder(), language)
                .map(base::under)
                .orElse(base);
    }

    @Override
    public String toString() {
        return kind.folder();
    }
}
