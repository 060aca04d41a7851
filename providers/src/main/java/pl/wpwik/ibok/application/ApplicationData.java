package pl.wpwik.ibok.application;

import java.time.LocalDate;
import java.util.List;

/**
 * What stands on one paper application, as keyed in (regulation, points 1–3). Values may be missing: the paper has been
 * filed whatever it lacks.
 *
 * @param filedOn the day the application reached the office
 * @param channel how it reached the office
 * @param receivedBy who received it
 * @param copyHandedOver whether the customer was handed a copy; null unless filed in person
 * @param originalLocation where the paper is kept
 * @param clauses the answer to every clause of the form
 */
public record ApplicationData(
        LocalDate filedOn,
        Channel channel,
        String receivedBy,
        Boolean copyHandedOver,
        String originalLocation,
        Applicant applicant,
        ContactDetails contact,
        List<SupplyPoint> supplyPoints,
        List<ClauseAnswer> clauses,
        RegulaminAnswer regulamin) {

    public ApplicationData {
        supplyPoints = List.copyOf(supplyPoints);
        clauses = List.copyOf(clauses);
    }

    /** What an audit needs and nobody is recognised by. */
    ApplicationData erased() {
        return new ApplicationData(
                filedOn,
                channel,
                null,
                null,
                null,
                applicant.erased(),
                ContactDetails.NONE,
                List.of(),
                List.of(),
                RegulaminAnswer.NONE);
    }
}
