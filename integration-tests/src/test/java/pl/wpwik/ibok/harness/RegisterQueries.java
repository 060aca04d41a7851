package pl.wpwik.ibok.harness;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Of counted statements those that look the register over. What reads one application by its id is left out: the mail
 * dispatcher does so at any time, whoever is being measured.
 */
public final class RegisterQueries {

    private static final Pattern LOOKS_OVER = Pattern.compile("(?is).*\\bfrom ibok_application\\b.*");
    private static final Pattern BY_ID = Pattern.compile("(?is).*\\bwhere \\w+\\.id ?=.*");

    private RegisterQueries() {}

    /** @return from the statement to how often it ran */
    public static Map<String, Long> among(Map<String, Long> statements) {
        Map<String, Long> queries = new TreeMap<>(statements);
        queries.keySet()
                .removeIf(sql ->
                        !LOOKS_OVER.matcher(sql).matches() || BY_ID.matcher(sql).matches());
        return queries;
    }
}
