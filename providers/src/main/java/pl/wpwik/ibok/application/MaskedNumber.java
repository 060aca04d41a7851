package pl.wpwik.ibok.application;

/**
 * A PESEL or NIP as it is shown: all but the last four digits hidden, {@code *******2345}. Who sends back what was shown
 * means the number that is known.
 */
public final class MaskedNumber {

    private static final int SHOWN = 4;

    private MaskedNumber() {}

    /** @return null for null */
    public static String of(String number) {
        if (number == null) {
            return null;
        }
        int hidden = Math.max(0, number.length() - SHOWN);
        return "*".repeat(hidden) + number.substring(hidden);
    }

    /** @return the known number where its mask was given, otherwise what was given */
    public static String unmasked(String given, String known) {
        return given != null && given.equals(of(known)) ? known : given;
    }
}
