package pl.wpwik.ibok.application;

import java.util.regex.Pattern;

/** An organisation's tax number (NIP): the tax office's three digits, a serial number and a check digit. */
final class Nip {

    /** The form of the Ministry of Finance's schema (TNrNIP): no office has the number 000 or x00. */
    private static final Pattern FORM = Pattern.compile("[1-9]([0-9][1-9]|[1-9][0-9])[0-9]{7}");

    private static final int[] WEIGHTS = {6, 5, 7, 2, 3, 4, 5, 6, 7};

    private Nip() {}

    static boolean isValid(String text) {
        // A remainder of ten fits no digit: such numbers are not given.
        return FORM.matcher(text).matches()
                && CheckDigits.weightedSum(text, WEIGHTS) % 11 == Character.digit(text.charAt(9), 10);
    }
}
