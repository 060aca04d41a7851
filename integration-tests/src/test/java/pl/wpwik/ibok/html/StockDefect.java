package pl.wpwik.ibok.html;

import java.util.Arrays;
import java.util.regex.Pattern;

/** HTML errors that Keycloak's own templates bring into our pages, each with the reason why it stays. */
enum StockDefect {
    ;

    private final Pattern message;
    private final Pattern extract;

    StockDefect(String message, String extract) {
        this.message = Pattern.compile(message);
        this.extract = Pattern.compile(extract);
    }

    static boolean explains(HtmlError error) {
        return Arrays.stream(values())
                .anyMatch(defect -> defect.message.matcher(error.message()).find()
                        && defect.extract.matcher(error.extract()).find());
    }
}
