package pl.wpwik.ibok.application;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** A person's PESEL: eleven digits with the date of birth in front and a check digit at the end. */
final class Pesel {

    private static final Pattern FORM = Pattern.compile("[0-9]{11}");
    private static final int[] WEIGHTS = {1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1};

    /** Older than anybody: a misread century. */
    private static final int OLDEST_YEARS = 130;

    private Pesel() {}

    /** @param today nobody who applies was born after it */
    static boolean isValid(String text, LocalDate today) {
        return FORM.matcher(text).matches()
                && CheckDigits.weightedSum(text, WEIGHTS) % 10 == 0
                && bornPlausibly(text, today);
    }

    private static boolean bornPlausibly(String text, LocalDate today) {
        int month = Integer.parseInt(text.substring(2, 4));
        // The century is added to the month: 80 for 18xx, 0 for 19xx, 20 for 20xx, 40 for 21xx, 60 for 22xx.
        int century = month / 20 == 4 ? 1800 : 1900 + month / 20 * 100;
        int year = century + Integer.parseInt(text.substring(0, 2));
        try {
            LocalDate born = LocalDate.of(year, month % 20, Integer.parseInt(text.substring(4, 6)));
            return !born.isAfter(today) && born.isAfter(today.minusYears(OLDEST_YEARS));
        } catch (DateTimeException e) {
            return false;
        }
    }
}
