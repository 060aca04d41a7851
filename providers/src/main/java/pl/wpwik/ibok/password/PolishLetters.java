package pl.wpwik.ibok.password;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Recognises the nine Polish letters in either case, composed (ą) or decomposed (a and a combining ogonek). The same
 * password typed on two systems may arrive in either form, and ł has no canonical decomposition at all, so that l with
 * any combining stroke counts as ł.
 */
final class PolishLetters {

    private static final String LETTERS = "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ";

    /** Combining overlays that draw a stroke through a letter: short and long stroke, short and long solidus. */
    private static final String STROKES = "\u0335\u0336\u0337\u0338";

    /**
     * Marks looked at behind one letter; the limit is that of Unicode's stream-safe text format (UAX 15). Composing a
     * letter with thousands of marks would cost time that grows with their square.
     */
    private static final int MARKS_AT_MOST = 30;

    private PolishLetters() {}

    static boolean areIn(String text) {
        int from = 0;
        while (from < text.length()) {
            int to = endOfCluster(text, from);
            if (isPolish(text.substring(from, Math.min(to, from + 2 + MARKS_AT_MOST)))) {
                return true;
            }
            from = to;
        }
        return false;
    }

    private static boolean isPolish(String cluster) {
        char composed = Normalizer.normalize(cluster, Form.NFC).charAt(0);
        return LETTERS.indexOf(composed) >= 0 || (isL(cluster) && hasStroke(cluster));
    }

    private static boolean isL(String cluster) {
        char bare = Normalizer.normalize(cluster, Form.NFD).charAt(0);
        return bare == 'l' || bare == 'L';
    }

    private static boolean hasStroke(String cluster) {
        return cluster.chars().anyMatch(mark -> STROKES.indexOf(mark) >= 0);
    }

    private static int endOfCluster(String text, int from) {
        int to = from + Character.charCount(text.codePointAt(from));
        while (to < text.length() && isMark(text.codePointAt(to))) {
            to += Character.charCount(text.codePointAt(to));
        }
        return to;
    }

    private static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
