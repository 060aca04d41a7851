package pl.wpwik.ibok.application;

import java.time.Year;
import java.util.Locale;

/**
 * The number an application gets when it is keyed in, for example {@code BOK-27/2026/000123}; gapless per realm and year
 * of entry (regulation, point 1).
 */
public record ApplicationNumber(String prefix, Year year, int sequence) {

    /** The number as printed; it grows beyond six digits rather than repeat itself. */
    public String text() {
        return String.format(Locale.ROOT, "%s/%04d/%06d", prefix, year.getValue(), sequence);
    }
}
