package pl.wpwik.ibok.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.wpwik.ibok.settings.ApplicantNumbers;

/** What the numbers that identify a customer must look like; beside {@link DraftRules}, for these are settings. */
public final class NumberRules {

    private final List<FieldError> errors = new ArrayList<>();

    private NumberRules() {}

    /**
     * @param today the business date
     * @return every broken rule; empty when the numbers may be recorded
     */
    public static List<FieldError> check(Applicant applicant, ApplicantNumbers numbers, LocalDate today) {
        NumberRules rules = new NumberRules();
        boolean organisation = applicant.kind() == ApplicantKind.ORGANISATION;
        String customerNumber = applicant.customerNumber();
        rules.broken(
                customerNumber != null && !numbers.isCustomerNumber(customerNumber),
                "applicant.customerNumber",
                RestMessages.CUSTOMER_NUMBER);
        if (applicant.pesel() != null) {
            rules.number("applicant.pesel", numbers.peselCollected(), organisation, RestMessages.PESEL_OF_ORGANISATION);
            rules.broken(!Pesel.isValid(applicant.pesel(), today), "applicant.pesel", RestMessages.PESEL);
        }
        if (applicant.nip() != null) {
            rules.number("applicant.nip", numbers.nipCollected(), !organisation, RestMessages.NIP_OF_PERSON);
            rules.broken(!Nip.isValid(applicant.nip()), "applicant.nip", RestMessages.NIP);
        }
        return List.copyOf(rules.errors);
    }

    /** Off by default: what is not needed is not kept (RODO, art. 5). */
    private void number(String field, boolean collected, boolean ofTheOtherKind, String messageKey) {
        broken(!collected, field, RestMessages.NOT_COLLECTED);
        broken(ofTheOtherKind, field, messageKey);
    }

    /** The first rule a field breaks is the one to speak of. */
    private void broken(boolean broken, String field, String messageKey) {
        if (broken && errors.stream().noneMatch(known -> known.field().equals(field))) {
            errors.add(FieldError.of(field, messageKey));
        }
    }
}
