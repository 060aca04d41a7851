package pl.wpwik.ibok.harness;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Owed mails, reminders, accounts to be closed or erased and figures are looked for every few seconds, whoever is measured. */
public final class BackgroundStatements {

    private static final Pattern ALL_REALMS = Pattern.compile("(?is)select \\w+\\.id from realm \\w+");

    private BackgroundStatements() {}

    /** @return from the statement to how often it ran, for all others */
    public static Map<String, Long> without(Map<String, Long> statements) {
        Map<String, Long> rest = new TreeMap<>(statements);
        rest.keySet()
                .removeIf(sql -> sql.contains("IBOK_MAIL")
                        || sql.contains("IBOK_ACTIVATION")
                        || sql.contains("IBOK_CLOSURE")
                        || RegisterQueries.ofTheErasure(sql)
                        || ALL_REALMS.matcher(sql).matches()
                        || sql.contains("IBOK_APPLICATION") && sql.contains("count("));
        return rest;
    }
}
