package pl.wpwik.ibok.harness;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Of counted statements those that look one realm's register over. What the background does at any time, whoever is being
 * measured, is left out: the mail dispatcher reads one application by its id, the metrics count in all realms at once, and the
 * erasure looks for what was decided long ago.
 */
public final class RegisterQueries {

    private static final Pattern LOOKS_OVER = Pattern.compile("(?is).*\\bfrom ibok_application\\b.*");
    private static final Pattern BY_ID = Pattern.compile("(?is).*\\bwhere \\w+\\.id ?=.*");
    private static final Pattern OF_ALL_REALMS =
            Pattern.compile("(?is)select \\w+\\.realm_id,.*\\bgroup by \\w+\\.realm_id\\b.*");
    private static final Pattern OF_THE_ERASURE =
            Pattern.compile("(?is)select distinct \\w+\\.realm_id from ibok_application\\b.*|.*\\bdecided_at ?<=.*");

    private RegisterQueries() {}

    /** @return from the statement to how often it ran */
    public static Map<String, Long> among(Map<String, Long> statements) {
        Map<String, Long> queries = new TreeMap<>(statements);
        queries.keySet()
                .removeIf(sql -> !LOOKS_OVER.matcher(sql).matches()
                        || BY_ID.matcher(sql).matches()
                        || OF_ALL_REALMS.matcher(sql).matches()
                        || ofTheErasure(sql));
        return queries;
    }

    static boolean ofTheErasure(String sql) {
        return LOOKS_OVER.matcher(sql).matches() && OF_THE_ERASURE.matcher(sql).matches();
    }
}
