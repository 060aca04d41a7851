package pl.wpwik.ibok.regulamin;

import java.time.LocalDate;
import java.util.List;
import pl.wpwik.ibok.application.PaperForm;

/**
 * The printed form and the time of its own it has (regulation, point 2).
 *
 * @param from its first day; null for the first form. It ends the day before the next one begins
 */
public record Form(LocalDate from, List<ClauseVersion> clauses, String regulaminVersion) {

    public Form {
        clauses = List.copyOf(clauses);
    }

    /** What it asks the customer to accept. */
    public PaperForm paper() {
        return new PaperForm(clauses.stream().map(ClauseVersion::clause).toList(), regulaminVersion);
    }

    boolean hasBegunOn(LocalDate day) {
        return from == null || !from.isAfter(day);
    }
}
