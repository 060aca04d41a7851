package pl.wpwik.ibok.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The clauses of the form as one setting: {@code CODE:version}, comma separated; a trailing {@code ?} makes one optional. */
final class ClauseList {

    private static final Pattern CLAUSE = Pattern.compile("(" + Clause.CODE + "):(" + Clause.VERSION + ")(\\?)?");

    private ClauseList() {}

    static List<Clause> parse(String key, String value) {
        Map<String, Clause> clauses = new LinkedHashMap<>();
        for (String item : value.split(",")) {
            Matcher matcher = CLAUSE.matcher(item.strip());
            if (!matcher.matches()) {
                throw new InvalidSettingException(key, value, "expected CODE:version, comma separated");
            }
            Clause clause = new Clause(matcher.group(1), matcher.group(2), matcher.group(3) == null);
            if (clauses.put(clause.code(), clause) != null) {
                throw new InvalidSettingException(key, value, "the clause " + clause.code() + " stands twice");
            }
        }
        return List.copyOf(new ArrayList<>(clauses.values()));
    }
}
