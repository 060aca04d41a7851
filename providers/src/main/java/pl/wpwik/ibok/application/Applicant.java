package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * The customer who applies.
 *
 * @param kind person or organisation
 * @param firstName first name; of the contact person where an organisation applies
 * @param lastName last name; of the contact person where an organisation applies
 * @param organisationName the organisation's name, null for a person
 * @param customerNumber the utility's number for the customer, null while unknown
 */
@Embeddable
public record Applicant(
        @Enumerated(EnumType.STRING) @Column(name = "APPLICANT_KIND")
        ApplicantKind kind,

        @Column(name = "FIRST_NAME") String firstName,
        @Column(name = "LAST_NAME") String lastName,
        @Column(name = "ORGANISATION_NAME") String organisationName,
        @Column(name = "CUSTOMER_NUMBER") String customerNumber) {

    /** The name by which mails and lists call the customer. */
    public String displayName() {
        if (kind == ApplicantKind.ORGANISATION) {
            return organisationName;
        }
        return firstName == null ? lastName : firstName + " " + lastName;
    }
}
