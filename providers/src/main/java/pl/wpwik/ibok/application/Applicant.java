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
 * @param pesel a person's PESEL, null unless the utility collects it; shown as a {@link MaskedNumber} only
 * @param nip an organisation's NIP, null unless the utility collects it; shown as a {@link MaskedNumber} only
 */
@Embeddable
public record Applicant(
        @Enumerated(EnumType.STRING) @Column(name = "APPLICANT_KIND")
        ApplicantKind kind,

        @Column(name = "FIRST_NAME") String firstName,
        @Column(name = "LAST_NAME") String lastName,
        @Column(name = "ORGANISATION_NAME") String organisationName,
        @Column(name = "CUSTOMER_NUMBER") String customerNumber,
        @Column(name = "PESEL") String pesel,
        @Column(name = "NIP") String nip) {

    /** Without PESEL and NIP, as most utilities keep it. */
    public Applicant(
            ApplicantKind kind, String firstName, String lastName, String organisationName, String customerNumber) {
        this(kind, firstName, lastName, organisationName, customerNumber, null, null);
    }

    /** Somebody, of whom nothing is known any more. */
    Applicant erased() {
        return new Applicant(kind, null, null, null, null);
    }

    /** The name by which mails and lists call the customer. */
    public String displayName() {
        if (kind == ApplicantKind.ORGANISATION) {
            return organisationName;
        }
        return firstName == null ? lastName : firstName + " " + lastName;
    }

    /** Without PESEL and NIP: it may end up in a log. */
    @Override
    public String toString() {
        return "Applicant[" + kind + ", " + displayName() + ", " + customerNumber + "]";
    }
}
