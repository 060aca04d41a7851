package pl.wpwik.ibok.regulamin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * That a customer has given or withdrawn an optional clause after the application was registered (regulation, point 2).
 *
 * @param version of the clause that was decided on
 * @param on the day of the customer's declaration
 * @param note where the declaration is kept, for example; null for none
 * @param recordedBy login of the member of staff
 */
public record ClauseDecision(
        String code,
        String version,
        boolean accepted,
        LocalDate on,
        String note,
        String recordedBy,
        Instant recordedAt) {

    /** Whether it says the same, whoever keyed it in. */
    public boolean saysAs(ClauseDecision other) {
        return accepted == other.accepted
                && code.equals(other.code)
                && version.equals(other.version)
                && on.equals(other.on)
                && Objects.equals(note, other.note);
    }
}
