package pl.wpwik.ibok.settings;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Reads single values, with their defaults, and says which one is wrong and why. */
public final class SettingsReader {

    private final UnaryOperator<String> attributes;

    /** @param attributes from the attribute's key to its value, null or blank where it is not set */
    public SettingsReader(UnaryOperator<String> attributes) {
        this.attributes = attributes;
    }

    String text(String key, String defaultValue) {
        String value = attributes.apply(key);
        return value == null || value.isBlank() ? defaultValue : value.strip();
    }

    /** A text that fits on one line of a mail or page. */
    String line(String key, String defaultValue, int longest) {
        String value = text(key, defaultValue);
        if (value.length() > longest) {
            throw new InvalidSettingException(key, value, "longer than " + longest + " characters");
        }
        if (value.codePoints().anyMatch(Character::isISOControl)) {
            throw new InvalidSettingException(key, value, "must be one line");
        }
        return value;
    }

    public int number(String key, int defaultValue, int min, int max) {
        String value = text(key, Integer.toString(defaultValue));
        try {
            int number = Integer.parseInt(value);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new InvalidSettingException(key, value, "not a whole number");
        }
        throw new InvalidSettingException(key, value, "must lie between " + min + " and " + max);
    }

    String matching(String key, String defaultValue, String pattern) {
        String value = text(key, defaultValue);
        if (!value.matches(pattern)) {
            throw new InvalidSettingException(key, value, "must match " + pattern);
        }
        return value;
    }

    /** A colour in which text on that surface, and text of the surface's colour on it, is readable. */
    Colour colour(String key, String defaultValue, Colour surface) {
        String value = text(key, defaultValue);
        if (!Colour.isWritten(value)) {
            throw new InvalidSettingException(key, value, "must be a colour as #rrggbb");
        }
        Colour colour = Colour.of(value);
        // Cut off, not rounded: 4.499 shall not be told to be 4.50 and too little.
        double contrast = Math.floor(colour.contrastWith(surface) * 100) / 100;
        if (contrast < Colour.READABLE) {
            String reason = "contrast with %s is %.2f:1, must be at least %.1f:1";
            throw new InvalidSettingException(
                    key, value, String.format(Locale.ROOT, reason, surface.hex(), contrast, Colour.READABLE));
        }
        return colour;
    }

    boolean flag(String key, boolean defaultValue) {
        return Boolean.parseBoolean(matching(key, Boolean.toString(defaultValue), "true|false"));
    }

    <E extends Enum<E>> E choice(String key, E defaultValue) {
        String value = text(key, defaultValue.name());
        List<E> choices = List.of(defaultValue.getDeclaringClass().getEnumConstants());
        return choices.stream()
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .orElseThrow(() -> new InvalidSettingException(key, value, "must be one of " + choices));
    }

    ZoneId zone(String key, String defaultValue) {
        String value = text(key, defaultValue);
        try {
            return ZoneId.of(value);
        } catch (DateTimeException e) {
            throw new InvalidSettingException(key, value, "not a time zone");
        }
    }
}
