package pl.wpwik.ibok.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What an application says of its customer, and what may be corrected when there is an account: who it is, how they are
 * reached, what they are supplied at. The rest of the paper stays as it was filed.
 */
public record CustomerData(Applicant applicant, ContactDetails contact, List<SupplyPoint> supplyPoints) {

    private static final Set<String> PARTS = Set.of("applicant", "contact", "supplyPoints");

    public CustomerData {
        supplyPoints = List.copyOf(supplyPoints);
    }

    public static CustomerData of(ApplicationData application) {
        return new CustomerData(application.applicant(), application.contact(), application.supplyPoints());
    }

    public CustomerData withContact(ContactDetails newContact) {
        return new CustomerData(applicant, newContact, supplyPoints);
    }

    /**
     * @param recorded the application it belongs to
     * @return what is missing, as {@link Gaps} names it: an account must not come to have gaps
     */
    public List<String> gaps(ApplicationData recorded) {
        return Gaps.of(in(recorded)).stream().filter(CustomerData::isPart).toList();
    }

    /** @return every broken rule of {@link DraftRules} */
    public List<FieldError> check(ApplicationData recorded, LocalDate today) {
        return DraftRules.check(in(recorded), today).stream()
                .filter(error -> isPart(error.field()))
                .toList();
    }

    private ApplicationData in(ApplicationData recorded) {
        return new ApplicationData(
                recorded.filedOn(),
                recorded.channel(),
                recorded.receivedBy(),
                recorded.copyHandedOver(),
                recorded.originalLocation(),
                applicant,
                contact,
                supplyPoints,
                recorded.clauses(),
                recorded.regulamin());
    }

    private static boolean isPart(String field) {
        return PARTS.contains(field.split("[.\\[]", 2)[0]);
    }
}
