package pl.wpwik.ibok.password;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The bare words a password may be a disguise of: the usual ways in which people make a common word satisfy composition
 * rules are undone, one combination after the other.
 *
 * <ul>
 *   <li>capitals: {@code HaSlo} to {@code haslo};
 *   <li>digits and punctuation around it: {@code !Haslo2024!} to {@code haslo};
 *   <li>look-alikes: {@code h@sl0} to {@code haslo} (1 and ! stand for i or for l);
 *   <li>shifted digits on a keyboard walk: {@code !QAZ@WSX} to {@code 1qaz2wsx};
 *   <li>writing it twice: {@code HasloHaslo1} to {@code haslo}.
 * </ul>
 */
final class Disguises {

    /** A longer password is not one of those everybody tries, and undoing disguises is not for free. */
    private static final int LONGEST = 64;

    private static final String DISGUISED = "@4831!05$79";
    private static final String AS_I = "aabeiiosstg";
    private static final String AS_L = "aabellosstg";

    private static final String SHIFTED = "!@#$%^&*()";
    private static final String UNSHIFTED = "1234567890";

    private Disguises() {}

    static Stream<String> of(String password) {
        if (password.length() > LONGEST) {
            return Stream.empty();
        }
        String lower = password.toLowerCase(Locale.ROOT);
        return Stream.of(lower, lower.substring(leadingOrnament(lower)))
                .flatMap(Disguises::withoutTrailingOrnament)
                .flatMap(core -> Stream.of(
                        core, replace(core, DISGUISED, AS_I), replace(core, DISGUISED, AS_L), unshifted(core)))
                .flatMap(core -> Stream.of(core, half(core)));
    }

    private static String unshifted(String core) {
        return replace(core, SHIFTED, UNSHIFTED);
    }

    /** Every shortening by trailing digits or punctuation: in {@code haslo01} the 0 may be an o, in {@code pass0} not. */
    private static Stream<String> withoutTrailingOrnament(String text) {
        int end = text.length();
        while (end > 0 && isOrnament(text.charAt(end - 1))) {
            end--;
        }
        return IntStream.rangeClosed(end, text.length()).mapToObj(to -> text.substring(0, to));
    }

    private static int leadingOrnament(String text) {
        int start = 0;
        while (start < text.length() && isOrnament(text.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isOrnament(char character) {
        return !Character.isLetter(character);
    }

    private static String replace(String text, String from, String to) {
        StringBuilder replaced = new StringBuilder(text.length());
        text.chars().forEach(character -> {
            int at = from.indexOf(character);
            replaced.append(at < 0 ? (char) character : to.charAt(at));
        });
        return replaced.toString();
    }

    private static String half(String core) {
        int middle = core.length() / 2;
        String half = core.substring(0, middle);
        return core.length() % 2 == 0 && core.endsWith(half) ? half : core;
    }
}
