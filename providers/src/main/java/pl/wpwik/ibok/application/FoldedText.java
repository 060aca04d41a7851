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
        StringBuilder folded = new StringBuilder();
        MARKS.matcher(decomposed)
                .replaceAll("")
                .codePoints()
                .mapToObj(FoldedText::withoutStroke)
                .forEach(folded::append);
        return folded.toString();
    }

    /** Letters that Unicode does not decompose. */
    private static String withoutStroke(int letter) {
        return switch (letter) {
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ø' -> "o";
            case 'ı' -> "i";
            case 'ħ' -> "h";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            default -> Character.toString(letter);
        };
    }
}
