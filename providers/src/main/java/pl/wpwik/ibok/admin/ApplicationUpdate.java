package pl.wpwik.ibok.admin;

import java.util.List;

/**
 * An application as the caller corrects it: as it is recorded, and the version the caller has seen.
 *
 * @param version of the application as it was read
 */
record ApplicationUpdate(
        Integer version,
        String filedOn,
        String channel,
        String receivedBy,
        Boolean copyHandedOver,
        String originalLocation,
        ApplicationRequest.Applicant applicant,
        ApplicationRequest.Contact contact,
        List<ApplicationRequest.SupplyPoint> supplyPoints,
        List<ApplicationRequest.Clause> clauses,
        ApplicationRequest.Regulamin regulamin) {

    ApplicationRequest application() {
        return new ApplicationRequest(
                filedOn,
                channel,
                receivedBy,
                copyHandedOver,
                originalLocation,
                applicant,
                contact,
                supplyPoints,
                clauses,
                regulamin);
    }
}
