package pl.wpwik.ibok.application;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one folded column in which staff search: number, name, customer number, login and e-mail. */
final class SearchText {

    /** Width of the column; names in scripts that fold into more letters than they had are cut. */
    private static final int LONGEST = 2000;

    private SearchText() {}

    static String of(String number, ApplicationData data, String login) {
        Applicant applicant = data.applicant();
        String text = Stream.of(
                        number,
                        applicant.organisationName(),
                        applicant.firstName(),
                        applicant.lastName(),
                        applicant.customerNumber(),
                        login,
                        data.contact().email())
                .filter(part -> part != null)
                .map(FoldedText::of)
                .collect(Collectors.joining(" "));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
