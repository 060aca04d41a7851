package pl.wpwik.ibok.regulamin;

import java.time.LocalDate;

/**
 * The Regulamin in one of its versions (regulation, point 2).
 *
 * @param inForceFrom the first day on whose applications it has to be signed; null for that of the first form
 * @param url where it can be read; null where that is not known
 * @param acceptance what it asks of customers who have an account already; the first form's asks nothing of them
 * @param hasText whether its text is kept here as well
 */
public record RegulaminVersion(
        String version, LocalDate inForceFrom, String url, Acceptance acceptance, boolean hasText) {

    static RegulaminVersion ofFirstForm(String version) {
        return new RegulaminVersion(version, null, null, Acceptance.INFORMATION, false);
    }

    /** Whether there is anything to show. */
    boolean canBeRead() {
        return hasText || url != null;
    }
}
