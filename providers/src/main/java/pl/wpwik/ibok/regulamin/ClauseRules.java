package pl.wpwik.ibok.regulamin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.ApplicationData;
import pl.wpwik.ibok.application.ClauseAnswer;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.RestMessages;
import pl.wpwik.ibok.application.TextRules;

/**
 * What may be decided on a clause after the registration (regulation, point 2): an optional one is given while it stands on
 * the form, and withdrawn at any time. Whether it is mandatory is said by this customer's own paper, or else by the form.
 */
public final class ClauseRules {

    static final int LONGEST_NOTE = 500;

    private final ApplicationData paper;
    private final List<ClauseDecision> decisions;
    private final Forms forms;

    /** @param decisions the newest first */
    public ClauseRules(ApplicationData paper, List<ClauseDecision> decisions, Forms forms) {
        this.paper = paper;
        this.decisions = decisions;
        this.forms = forms;
    }

    /** Then nothing is decided but the end of the account: withdrawing it is a resignation. */
    public boolean isMandatory(String code, LocalDate on) {
        return onPaper(code)
                .map(ClauseAnswer::mandatory)
                .orElseGet(() -> onForm(code, on).map(ClauseVersion::mandatory).orElse(false));
    }

    /**
     * @param on null where it is missing
     * @return every broken rule; empty when it may be recorded
     */
    public List<FieldError> check(String code, Boolean accepted, LocalDate on, String note, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (accepted == null) {
            errors.add(FieldError.of("accepted", RestMessages.REQUIRED));
        }
        if (on == null) {
            errors.add(FieldError.of("on", RestMessages.REQUIRED));
        } else if (on.isAfter(today)) {
            errors.add(FieldError.of("on", RestMessages.DATE_IN_FUTURE));
        } else if (on.isBefore(paper.filedOn())) {
            errors.add(FieldError.of("on", RestMessages.DATE_TOO_OLD, paper.filedOn()));
        } else if (accepted != null && version(code, accepted, on).isEmpty()) {
            errors.add(FieldError.of("code", VersionMessages.NOT_ON_FORM));
        }
        new TextRules(errors).text("note", note, LONGEST_NOTE);
        return List.copyOf(errors);
    }

    /** The clause's version that is decided on; empty where there is nothing to decide. */
    public Optional<String> version(String code, boolean accepted, LocalDate on) {
        Optional<String> inForce = onForm(code, on).map(ClauseVersion::version);
        if (accepted || inForce.isPresent()) {
            return inForce;
        }
        Stream<String> decided = decisions.stream()
                .filter(decision -> decision.code().equals(code))
                .map(ClauseDecision::version);
        return Stream.concat(decided, onPaper(code).map(ClauseAnswer::version).stream())
                .findFirst();
    }

    private Optional<ClauseAnswer> onPaper(String code) {
        return paper.clauses().stream()
                .filter(answer -> answer.code().equals(code))
                .findFirst();
    }

    private Optional<ClauseVersion> onForm(String code, LocalDate on) {
        return forms.inForceOn(on).clauses().stream()
                .filter(clause -> clause.code().equals(code))
                .findFirst();
    }
}
