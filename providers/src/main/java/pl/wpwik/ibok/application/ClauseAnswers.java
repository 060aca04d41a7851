package pl.wpwik.ibok.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import pl.wpwik.ibok.settings.Clause;

/**
 * Brings the answers that were keyed in together with the clauses of the form: one answer to every clause, and what was
 * not answered was not accepted (regulation, point 2).
 */
public final class ClauseAnswers {

    /** One answer as keyed in; {@code version} may be null for the present one. */
    public record Given(String code, String version, boolean accepted) {}

    private final List<Clause> form;

    public ClauseAnswers(List<Clause> form) {
        this.form = form;
    }

    /** @param errors takes every answer that does not fit the form */
    public List<ClauseAnswer> complete(List<Given> given, Consumer<FieldError> errors) {
        Map<String, Boolean> accepted = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String path = "clauses[" + i + "]";
            Given answer = given.get(i);
            Clause clause = clause(answer.code());
            if (clause == null) {
                errors.accept(FieldError.of(path + ".code", RestMessages.CLAUSE_UNKNOWN));
            } else if (answer.version() != null && !answer.version().equals(clause.version())) {
                errors.accept(FieldError.of(path + ".version", RestMessages.CLAUSE_VERSION, clause.version()));
            } else if (accepted.put(clause.code(), answer.accepted()) != null) {
                errors.accept(FieldError.of(path + ".code", RestMessages.CLAUSE_TWICE));
            }
        }
        return form.stream()
                .map(clause -> new ClauseAnswer(
                        clause.code(),
                        clause.version(),
                        clause.mandatory(),
                        accepted.getOrDefault(clause.code(), false)))
                .toList();
    }

    private Clause clause(String code) {
        return form.stream()
                .filter(clause -> clause.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
