package pl.wpwik.ibok.settings;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A colour as pages and mails write it: {@code #rrggbb}.
 *
 * @param hex six digits after a hash, in lower case
 */
public record Colour(String hex) {

    /** Of text, by WCAG 2.1, 1.4.3 (AA). */
    static final double READABLE = 4.5;

    private static final Pattern FORM = Pattern.compile("#[0-9A-Fa-f]{6}");

    static boolean isWritten(String text) {
        return FORM.matcher(text).matches();
    }

    static Colour of(String written) {
        return new Colour(written.toLowerCase(Locale.ROOT));
    }

    /** The contrast ratio of WCAG 2.1: 1 for the same colour, 21 for black and white. */
    double contrastWith(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int place) {
        double value = Integer.parseInt(hex.substring(place, place + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
