package pl.wpwik.ibok.regulamin;

import java.time.LocalDate;
import pl.wpwik.ibok.settings.Clause;

/**
 * A clause in one of its versions, or its withdrawal (regulation, point 2).
 *
 * @param version null where the clause is withdrawn
 * @param inForceFrom the first day on whose applications it stands; null for the clauses of the first form
 * @param withdrawn whether the clause is on the form no more from that day on
 */
public record ClauseVersion(
        String code, String version, boolean mandatory, LocalDate inForceFrom, boolean withdrawn, ClauseLabels labels) {

    static ClauseVersion ofFirstForm(Clause clause) {
        return new ClauseVersion(clause.code(), clause.version(), clause.mandatory(), null, false, ClauseLabels.NONE);
    }

    /** From a day on the clause is on the form no more. */
    public static ClauseVersion withdrawal(String code, LocalDate from) {
        return new ClauseVersion(code, null, false, from, true, ClauseLabels.NONE);
    }

    Clause clause() {
        return new Clause(code, version, mandatory);
    }
}
