package pl.wpwik.ibok.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is known so far of an application that is being keyed in, as far as a {@link Duplicate} may resemble it.
 *
 * @param except id of the application itself; null for a new one
 */
public record DuplicateQuery(String except, Applicant applicant, Address address) {

    /** @return what cannot be recorded and so cannot be looked for */
    public List<FieldError> check() {
        List<FieldError> errors = new ArrayList<>();
        TextRules texts = new TextRules(errors);
        texts.text("applicant.firstName", applicant.firstName(), 200);
        texts.text("applicant.lastName", applicant.lastName(), 200);
        texts.text("applicant.organisationName", applicant.organisationName(), 200);
        texts.text("applicant.customerNumber", applicant.customerNumber(), 40);
        return List.copyOf(errors);
    }

    String sortName() {
        return SortName.of(applicant);
    }

    FoldedAddress foldedAddress() {
        return FoldedAddress.of(address);
    }

    /** As typed and in either case: equal texts are looked up in an index, similar ones are not. */
    Set<String> customerNumbers() {
        String number = applicant.customerNumber();
        return number == null
                ? Set.of()
                : Set.copyOf(List.of(number, number.toUpperCase(Locale.ROOT), number.toLowerCase(Locale.ROOT)));
    }

    List<Duplicate.Match> matches(DuplicateCandidate candidate) {
        List<Duplicate.Match> matches = new ArrayList<>();
        String number = candidate.applicant().customerNumber();
        if (number != null && customerNumbers().contains(number)) {
            matches.add(Duplicate.Match.CUSTOMER_NUMBER);
        }
        if (sortName().equals(SortName.of(candidate.applicant()))
                && foldedAddress().isSameAs(candidate.address())) {
            matches.add(Duplicate.Match.NAME_AND_ADDRESS);
        }
        return matches;
    }
}
