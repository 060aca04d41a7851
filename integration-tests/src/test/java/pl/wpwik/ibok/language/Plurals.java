package pl.wpwik.ibok.language;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Polish has two plural forms that English lacks; i18next tells the forms apart by the ends of the keys. */
final class Plurals {

    /** What i18next asks for in Polish; the last is the form of fractions. */
    private static final List<String> FORMS = List.of("_one", "_few", "_many", "_other");

    private Plurals() {}

    /** Every key Polish needs: those of English, and the Polish plural forms where English has plural forms. */
    static Set<String> polishKeys(Bundle english) {
        SortedSet<String> keys = new TreeSet<>(english.keys());
        plurals(english).forEach(plural -> FORMS.forEach(form -> keys.add(plural + form)));
        return keys;
    }

    /** The English text that a Polish key translates; a Polish plural form that English lacks translates the many. */
    static String translated(Bundle english, String key) {
        String exact = english.text(key);
        return exact.isEmpty() ? english.text(key.replaceFirst("_(few|many)$", "_other")) : exact;
    }

    private static Set<String> plurals(Bundle english) {
        return english.keys().stream()
                .filter(key -> key.endsWith("_one") || key.endsWith("_other"))
                .map(key -> key.substring(0, key.lastIndexOf('_')))
                .collect(Collectors.toSet());
    }
}
