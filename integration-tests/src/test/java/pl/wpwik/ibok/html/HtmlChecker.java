package pl.wpwik.ibok.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import nu.validator.client.EmbeddedValidator;
import nu.validator.client.EmbeddedValidator.OutputFormat;
import org.xml.sax.SAXException;

/** The Nu HTML Checker, on a page's source as the server or a mail delivers it, before any script has changed it. */
public final class HtmlChecker {

    private static final ObjectMapper JSON = new ObjectMapper();

    private HtmlChecker() {}

    /** @param page what is being checked, for the message of a failure */
    public static void assertValid(String page, String html) {
        assertThat(html).as(page).containsIgnoringCase("<!doctype html>");
        assertThat(errors(html)).as("HTML errors of " + page).isEmpty();
    }

    /** The errors but for those of Keycloak's own making, see {@link StockDefect}. */
    public static List<HtmlError> errors(String html) {
        return allErrors(html).stream()
                .filter(error -> !StockDefect.explains(error))
                .toList();
    }

    static List<HtmlError> allErrors(String html) {
        return StreamSupport.stream(check(html).path("messages").spliterator(), false)
                .filter(message -> !message.path("type").asText().equals("info"))
                .map(HtmlError::of)
                .toList();
    }

    private static JsonNode check(String html) {
        var checker = new EmbeddedValidator();
        checker.setOutputFormat(OutputFormat.JSON);
        // It guesses the language from the text, and short pages with names in them are guessed wrong.
        checker.setNoLangDetect(true);
        try {
            return JSON.readTree(checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        } catch (IOException | SAXException e) {
            throw new IllegalStateException("The HTML checker gave up", e);
        }
    }
}
