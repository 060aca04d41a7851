package pl.wpwik.ibok.html;

import java.util.Arrays;
import java.util.regex.Pattern;

/** HTML errors that Keycloak's own templates bring into our pages, each with the reason why it stays. */
enum StockDefect {
    /** The frame of the account console is Keycloak's: its script of dark mode is to run before anything is shown. */
    ACCOUNT_CONSOLE_BLOCKS_RENDERING(
            "inline “script” element with “type=module” must not have a “blocking” attribute",
            "<script type=\"module\" async blocking=\"render\">");

    private final Pattern message;
    private final Pattern extract;

    StockDefect(String message, String extract) {
        this.message = Pattern.compile(message, Pattern.LITERAL);
        this.extract = Pattern.compile(extract, Pattern.LITERAL);
    }

    static boolean explains(HtmlError error) {
        return Arrays.stream(values())
                .anyMatch(defect -> defect.message.matcher(error.message()).find()
                        && defect.extract.matcher(error.extract()).find());
    }
}
