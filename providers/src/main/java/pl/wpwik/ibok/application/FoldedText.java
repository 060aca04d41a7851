package pl.wpwik.ibok.application;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text folded for searching: lower case, without diacritics, so that "zolc" finds "Żółć". */
public final class FoldedText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private FoldedText() {}

    public static String of(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        // ł and đ have no decomposition in Unicode.
        return MARKS.matcher(decomposed).replaceAll("").replace('ł', 'l').replace('đ', 'd');
    }
}
