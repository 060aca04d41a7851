package pl.wpwik.ibok.regulamin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.RestMessages;
import pl.wpwik.ibok.application.TextRules;
import pl.wpwik.ibok.settings.Clause;

/**
 * What may be appended: nothing that would change the form of a day gone by (regulation, point 2). Mistakes cannot be
 * taken back, so a day too far away counts as one.
 */
public final class VersionRules {

    /** A utility announces its forms months ahead; what lies further away is a typing error that would stay. */
    private static final int MOST_YEARS_AHEAD = 2;

    /** Some thirty printed pages. */
    static final int LONGEST_TEXT = 100_000;

    private static final int LONGEST_LABEL = 200;
    private static final String URL = "https?://[^\\s\"'<>]{1,490}";

    private final List<FieldError> errors = new ArrayList<>();
    private final Versions known;
    private final LocalDate today;

    private VersionRules(Versions known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    /** @return every broken rule; empty when the version may be appended */
    public static List<FieldError> check(ClauseVersion added, Versions known, LocalDate today) {
        VersionRules rules = new VersionRules(known, today);
        rules.clause(added);
        return List.copyOf(rules.errors);
    }

    /**
     * @param text of this version; null for none
     * @return every broken rule; empty when the version may be appended
     */
    public static List<FieldError> check(RegulaminVersion added, String text, Versions known, LocalDate today) {
        VersionRules rules = new VersionRules(known, today);
        rules.regulamin(added);
        new TextRules(rules.errors).lines("text", text, LONGEST_TEXT);
        return List.copyOf(rules.errors);
    }

    private void clause(ClauseVersion added) {
        matching("code", added.code(), Clause.CODE, VersionMessages.CODE);
        List<ClauseVersion> earlier = known.ofClause(added.code());
        day(added.inForceFrom(), earlier.stream().map(ClauseVersion::inForceFrom));
        if (added.withdrawn()) {
            withdrawal(added, earlier);
            return;
        }
        version(added.version(), earlier.stream().map(ClauseVersion::version));
        TextRules texts = new TextRules(errors);
        texts.text("labels.pl", added.labels().pl(), LONGEST_LABEL);
        texts.text("labels.en", added.labels().en(), LONGEST_LABEL);
    }

    private void withdrawal(ClauseVersion added, List<ClauseVersion> earlier) {
        if (earlier.isEmpty() || earlier.get(earlier.size() - 1).withdrawn()) {
            add("code", VersionMessages.NOT_ON_FORM);
        } else if (errors.isEmpty() && leavesAFormEmpty(added)) {
            add("withdrawn", VersionMessages.LAST_CLAUSE);
        }
    }

    private boolean leavesAFormEmpty(ClauseVersion added) {
        return known.and(added).forms().all().stream()
                .anyMatch(form -> form.clauses().isEmpty());
    }

    private void regulamin(RegulaminVersion added) {
        day(added.inForceFrom(), known.regulamin().stream().map(RegulaminVersion::inForceFrom));
        version(added.version(), known.regulamin().stream().map(RegulaminVersion::version));
        if (added.url() != null && !added.url().matches(URL)) {
            add("url", VersionMessages.URL);
        }
        if (added.acceptance() == Acceptance.REQUIRED && !added.canBeRead()) {
            add("text", VersionMessages.NOTHING_TO_READ);
        }
    }

    private void version(String version, Stream<String> used) {
        matching("version", version, Clause.VERSION, VersionMessages.VERSION);
        if (version != null && used.anyMatch(version::equals)) {
            add("version", VersionMessages.USED);
        }
    }

    private void day(LocalDate day, Stream<LocalDate> earlier) {
        if (day == null) {
            add("inForceFrom", RestMessages.REQUIRED);
            return;
        }
        LocalDate latest =
                earlier.filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
        if (day.isBefore(today)) {
            add("inForceFrom", VersionMessages.PAST);
        } else if (latest != null && !day.isAfter(latest)) {
            add("inForceFrom", VersionMessages.NOT_LATEST, latest);
        } else if (day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            add("inForceFrom", VersionMessages.FAR, today.plusYears(MOST_YEARS_AHEAD));
        }
    }

    private void matching(String field, String value, String pattern, String messageKey) {
        if (value == null) {
            add(field, RestMessages.REQUIRED);
        } else if (!value.matches(pattern)) {
            add(field, messageKey);
        }
    }

    private void add(String field, String messageKey, Object... params) {
        errors.add(FieldError.of(field, messageKey, params));
    }
}
