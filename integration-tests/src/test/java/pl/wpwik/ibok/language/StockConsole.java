package pl.wpwik.ibok.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** The console's texts in the distribution the tests run: of its theme {@code keycloak.v2} over {@code base}. */
record StockConsole(Bundle english, Bundle polish, Bundle restErrors) {

    private static final String CONSOLE = "keycloak-admin-ui";
    private static final String BASE = "keycloak-themes";

    static StockConsole ofTheDistribution() throws IOException {
        try (ZipFile distribution =
                new ZipFile(Path.of(System.getProperty("ibok.keycloak.zip")).toFile())) {
            Bundle errors = bundle(distribution, BASE, "base", "en");
            return new StockConsole(
                    errors.under(bundle(distribution, CONSOLE, "keycloak.v2", "en")),
                    bundle(distribution, BASE, "base", "pl").under(bundle(distribution, CONSOLE, "keycloak.v2", "pl")),
                    errors);
        }
    }

    private static Bundle bundle(ZipFile distribution, String jar, String theme, String language) throws IOException {
        return ofTheme(distribution, jar, theme + "/admin", language);
    }

    /** @param theme with its type, for example {@code base/admin} */
    static Bundle ofTheme(ZipFile distribution, String jar, String theme, String language) throws IOException {
        return ofThemeIfAny(distribution, jar, theme, language)
                .orElseThrow(() -> new IllegalStateException("No " + language + " in " + theme));
    }

    /** As {@link #ofTheme}, for a theme that may lack the language. */
    static Optional<Bundle> ofThemeIfAny(ZipFile distribution, String jar, String theme, String language)
            throws IOException {
        String name = "theme/" + theme + "/messages/messages_" + language + ".properties";
        try (ZipInputStream entries = new ZipInputStream(distribution.getInputStream(jar(distribution, jar)))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return Optional.of(Bundle.read(name, new InputStreamReader(entries, StandardCharsets.UTF_8)));
                }
            }
        }
        return Optional.empty();
    }

    static ZipEntry jar(ZipFile distribution, String name) {
        return distribution.stream()
                .filter(entry -> entry.getName().matches(".*/org\\.keycloak\\." + name + "-\\d[^/]*\\.jar"))
                .findFirst()
                .orElseThrow();
    }
}
