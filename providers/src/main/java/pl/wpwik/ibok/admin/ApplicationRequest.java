package pl.wpwik.ibok.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An application as the caller writes it; every text still unchecked, every part still optional. Its parts serve for the
 * answer too, where what is not known is null.
 */
record ApplicationRequest(
        String filedOn,
        String channel,
        String receivedBy,
        Boolean copyHandedOver,
        String originalLocation,
        Applicant applicant,
        Contact contact,
        List<SupplyPoint> supplyPoints,
        List<Clause> clauses,
        Regulamin regulamin) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Applicant(
            String kind,
            String firstName,
            String lastName,
            String organisationName,
            String customerNumber,
            String pesel,
            String nip) {

        /** Without PESEL and NIP: it may end up in a log. */
        @Override
        public String toString() {
            return "Applicant[" + kind + ", " + firstName + ", " + lastName + ", " + organisationName + "]";
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Contact(String email, String phone, Address address) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Address(String street, String houseNumber, String flatNumber, String postalCode, String city) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SupplyPoint(String number, String address) {}

    /**
     * The last two are answered only; whoever sends back what was read sends them in vain.
     *
     * @param accepted on paper; null for a clause that was not on it
     * @param decisions since then, the newest first
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Clause(String code, String version, Boolean accepted, Boolean mandatory, List<ClauseDecision> decisions) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record ClauseDecision(
            Boolean accepted, String on, String version, String note, String recordedBy, String recordedAt) {}

    /** @param acceptances all there have been, the one on paper first; answered only */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Regulamin(String version, Boolean accepted, String signedOn, List<RegulaminAcceptance> acceptances) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record RegulaminAcceptance(String version, String acceptedAt, String way) {}
}
