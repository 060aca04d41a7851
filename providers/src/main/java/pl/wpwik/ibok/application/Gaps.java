package pl.wpwik.ibok.application;

import java.util.ArrayList;
import java.util.List;

/**
 * The gate of point 2: what an application still lacks. While there is one gap there is no account.
 *
 * <p>A gap is the path of the field that has to be completed, for example {@code clauses.DATA_TRUE}.
 */
public final class Gaps {

    private final List<String> found = new ArrayList<>();

    private Gaps() {}

    /** All gaps in the order of the form; empty when the application may be registered. */
    public static List<String> of(ApplicationData application) {
        Gaps gaps = new Gaps();
        gaps.inApplicant(application.applicant());
        gaps.inContact(application.contact());
        gaps.unless(!application.supplyPoints().isEmpty(), "supplyPoints");
        application.clauses().stream()
                .filter(ClauseAnswer::mandatory)
                .forEach(clause -> gaps.unless(clause.accepted(), "clauses." + clause.code()));
        gaps.inRegulamin(application.regulamin());
        return List.copyOf(gaps.found);
    }

    /** The gaps in how the customer is reached alone. */
    public static List<String> of(ContactDetails contact) {
        Gaps gaps = new Gaps();
        gaps.inContact(contact);
        return List.copyOf(gaps.found);
    }

    private void inApplicant(Applicant applicant) {
        if (applicant.kind() == ApplicantKind.ORGANISATION) {
            present(applicant.organisationName(), "applicant.organisationName");
        }
        present(applicant.firstName(), "applicant.firstName");
        present(applicant.lastName(), "applicant.lastName");
        present(applicant.customerNumber(), "applicant.customerNumber");
    }

    private void inContact(ContactDetails contact) {
        present(contact.email(), "contact.email");
        present(contact.address().houseNumber(), "contact.address.houseNumber");
        present(contact.address().postalCode(), "contact.address.postalCode");
        present(contact.address().city(), "contact.address.city");
    }

    private void inRegulamin(RegulaminAnswer regulamin) {
        present(regulamin.version(), "regulamin.version");
        unless(regulamin.accepted(), "regulamin.accepted");
        unless(regulamin.signedOn() != null, "regulamin.signedOn");
    }

    private void present(String value, String field) {
        unless(value != null, field);
    }

    private void unless(boolean complete, String field) {
        if (!complete) {
            found.add(field);
        }
    }
}
