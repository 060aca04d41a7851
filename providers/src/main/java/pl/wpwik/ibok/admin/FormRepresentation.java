package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import pl.wpwik.ibok.regulamin.Form;

/**
 * The form of a time, for whoever keys in what was filed on it.
 *
 * @param from its first day, null for the first form; it ends where the next one begins
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FormRepresentation(String from, List<Clause> clauses, String regulaminVersion) {

    /** @param label in the caller's language, null where the utility gave none */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Clause(String code, String version, boolean mandatory, String label) {}

    static FormRepresentation of(Form form, Locale locale) {
        return new FormRepresentation(
                form.from() == null ? null : form.from().toString(),
                form.clauses().stream()
                        .map(clause -> new Clause(
                                clause.code(),
                                clause.version(),
                                clause.mandatory(),
                                clause.labels().in(locale)))
                        .toList(),
                form.regulaminVersion());
    }
}
