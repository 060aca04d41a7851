package pl.wpwik.ibok.language;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the console says in Polish: the texts of our theme {@code ibok-polski} over those of Keycloak. */
record PolishConsole(StockConsole stock, Bundle ours) {

    /** What i18next asks for in Polish; the last is the form of fractions. */
    private static final List<String> FORMS = List.of("_one", "_few", "_many", "_other");

    static PolishConsole read() throws IOException {
        return new PolishConsole(
                StockConsole.ofTheDistribution(),
                Bundle.of(Path.of(
                        "../themes/src/main/resources/theme/ibok-polski/admin/messages/messages_pl.properties")));
    }

    Bundle effective() {
        return stock.polish().under(ours);
    }

    /** Every key Polish needs: those of English, and the Polish plural forms where English has plural forms. */
    Set<String> neededKeys() {
        SortedSet<String> keys = new TreeSet<>(stock.english().keys());
        plurals().forEach(plural -> FORMS.forEach(form -> keys.add(plural + form)));
        return keys;
    }

    /** The English text that a Polish key translates; a Polish plural form that English lacks translates the many. */
    String english(String key) {
        String exact = stock.english().text(key);
        return exact.isEmpty() ? stock.english().text(key.replaceFirst("_(few|many)$", "_other")) : exact;
    }

    private Set<String> plurals() {
        return stock.english().keys().stream()
                .filter(key -> key.endsWith("_one") || key.endsWith("_other"))
                .map(key -> key.substring(0, key.lastIndexOf('_')))
                .collect(Collectors.toSet());
    }
}
