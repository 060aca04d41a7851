package pl.wpwik.ibok.mail.smtp;

import java.util.regex.Pattern;

/**
 * Free text in a header: a line break in it would begin another header. The mail library encodes letters other than ASCII,
 * but lets line breaks pass.
 */
final class HeaderText {

    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]+");

    private HeaderText() {}

    static String oneLine(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
