package pl.wpwik.ibok.application;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A telephone number as customers write it: nine Polish digits, or an international number with its country code; with
 * an extension where there is one ({@code 33 82 356 26 wew. 28}).
 *
 * <p>Nobody is dialled from here, so the numbering plans of all countries (libphonenumber, 600 kB of monthly changing
 * data) would refuse little more than this does.
 */
final class PhoneNumber {

    /** Groups of digits, one of them perhaps in brackets, parted by one sign at most. */
    private static final String DIGITS = "(?:\\([0-9]{1,4}\\)|[0-9])(?:[ ./-]?(?:\\([0-9]{1,4}\\)|[0-9])){1,30}";

    private static final Pattern FORM =
            Pattern.compile("(?<prefix>\\+|00)? ?(?<number>" + DIGITS + ")(?:,? ?(?:wew|w|ext)\\.? ?[0-9]{1,6})?");
    private static final Pattern POLISH = Pattern.compile("[1-9][0-9]{8}");
    private static final Pattern POLISH_WITH_CODE = Pattern.compile("48[1-9][0-9]{8}");

    /** E.164: a country code, which never begins with 0, and fifteen digits at most. */
    private static final Pattern INTERNATIONAL = Pattern.compile("(?!48)[1-9][0-9]{6,14}");

    private PhoneNumber() {}

    static boolean isValid(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            return false;
        }
        String digits = form.group("number").replaceAll("[^0-9]", "");
        if (form.group("prefix") == null) {
            return POLISH.matcher(digits).matches();
        }
        return POLISH_WITH_CODE.matcher(digits).matches()
                || INTERNATIONAL.matcher(digits).matches();
    }
}
