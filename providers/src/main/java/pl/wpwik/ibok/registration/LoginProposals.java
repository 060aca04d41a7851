package pl.wpwik.ibok.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.Applicant;
import pl.wpwik.ibok.application.ApplicantKind;
import pl.wpwik.ibok.application.FoldedText;

/**
 * Logins made from a customer's name (regulation, point 4): Polish letters by rule (ł→l, ó→o …), lower case, nothing
 * invented; {@code Łukasz Żółć-Śmigielski} becomes {@code lukasz.zolc-smigielski}. A name with letters of another script is
 * not mutilated: it, like one that leaves too little, falls back to the customer number.
 */
final class LoginProposals {

    /** Room for the number that tells namesakes apart. */
    private static final int LONGEST_BASE = LoginName.LONGEST - 6;

    /** Stands before a customer number that alone is too short for a login. */
    private static final String CUSTOMER = "klient-";

    /** Blanks, dashes of every kind, and what parts the groups of a number. */
    private static final Pattern GAP = Pattern.compile("[\\p{Z}\\p{Pd}./_-]+");

    private static final Pattern NOT_IN_A_LOGIN = Pattern.compile("[^a-z0-9-]");
    private static final Pattern ENDS = Pattern.compile("^[.-]+|[.-]+$");

    private LoginProposals() {}

    /** Logins without a number, the best first, none of them twice; at least one whenever there is a customer number. */
    static List<String> bases(Applicant applicant) {
        List<String> candidates = new ArrayList<>();
        if (applicant.kind() == ApplicantKind.ORGANISATION) {
            candidates.add(word(applicant.organisationName()));
        } else {
            String first = firstWord(word(applicant.firstName()));
            String last = word(applicant.lastName());
            candidates.add(join(first, last));
            candidates.add(join(first.isEmpty() ? "" : first.substring(0, 1), last));
        }
        if (applicant.customerNumber() != null) {
            candidates.add(customer(word(applicant.customerNumber())));
        }
        return candidates.stream()
                .map(LoginProposals::cut)
                .filter(LoginName::isValid)
                .distinct()
                .toList();
    }

    /** The base itself, then the base with 2, 3 and so on; set apart where the base itself ends in a digit. */
    static Stream<String> numbered(String base) {
        String stem = Character.isDigit(base.charAt(base.length() - 1)) ? base + "-" : base;
        return Stream.concat(Stream.of(base), IntStream.iterate(2, n -> n + 1).mapToObj(n -> stem + n));
    }

    private static String word(String text) {
        if (text == null) {
            return "";
        }
        String words = GAP.matcher(FoldedText.of(text)).replaceAll("-");
        if (words.codePoints().anyMatch(LoginProposals::ofAnotherScript)) {
            return "";
        }
        String login = NOT_IN_A_LOGIN.matcher(words).replaceAll("");
        return ENDS.matcher(GAP.matcher(login).replaceAll("-")).replaceAll("");
    }

    private static boolean ofAnotherScript(int character) {
        return Character.isLetter(character)
                // An apostrophe may be typed as one of these.
                && Character.getType(character) != Character.MODIFIER_LETTER
                && !(character >= 'a' && character <= 'z');
    }

    private static String customer(String number) {
        return number.length() >= LoginName.SHORTEST ? number : CUSTOMER + number;
    }

    private static String firstWord(String word) {
        int gap = word.indexOf('-');
        return gap < 0 ? word : word.substring(0, gap);
    }

    private static String join(String first, String last) {
        return first.isEmpty() || last.isEmpty() ? first + last : first + "." + last;
    }

    private static String cut(String login) {
        String cut = login.length() <= LONGEST_BASE ? login : login.substring(0, LONGEST_BASE);
        return ENDS.matcher(cut).replaceAll("");
    }
}
