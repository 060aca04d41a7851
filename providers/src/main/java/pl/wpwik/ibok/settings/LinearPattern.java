package pl.wpwik.ibok.settings;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.regex.MatchResult;

/**
 * A pattern that comes from a setting. RE2 matches in linear time, so that no pattern, however clumsy, keeps the server
 * busy; repetitions in repetitions, which RE2 writes out, are bounded before they can fill its memory.
 */
final class LinearPattern {

    private static final int LONGEST = 200;
    private static final int MOST_REPETITIONS = 1000;
    private static final int LARGEST_PROGRAM = 2000;
    private static final java.util.regex.Pattern REPETITION =
            java.util.regex.Pattern.compile("\\{([0-9]{1,9})(?:,([0-9]{0,9}))?}");

    private LinearPattern() {}

    static Pattern parse(String key, String value) {
        if (value.length() > LONGEST) {
            throw new InvalidSettingException(key, value, "longer than " + LONGEST + " characters");
        }
        if (repetitions(value) > MOST_REPETITIONS) {
            throw new InvalidSettingException(key, value, "more than " + MOST_REPETITIONS + " repetitions, multiplied");
        }
        Pattern pattern = compile(key, value);
        if (pattern.programSize() > LARGEST_PROGRAM) {
            throw new InvalidSettingException(key, value, "too large when its repetitions are written out");
        }
        return pattern;
    }

    private static Pattern compile(String key, String value) {
        try {
            return Pattern.compile(value);
        } catch (PatternSyntaxException e) {
            throw new InvalidSettingException(key, value, "not a pattern of the RE2 syntax: " + e.getDescription());
        }
    }

    /** As if every repetition stood within every other; saturates. */
    private static double repetitions(String value) {
        return REPETITION
                .matcher(value)
                .results()
                .mapToDouble(LinearPattern::count)
                .reduce(1, (product, count) -> product * Math.max(1, count));
    }

    private static double count(MatchResult repetition) {
        String most = repetition.group(2);
        return Double.parseDouble(most == null || most.isEmpty() ? repetition.group(1) : most);
    }
}
