package pl.wpwik.ibok.html;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One error of a page.
 *
 * @param extract the piece of source it is in
 */
public record HtmlError(int line, String message, String extract) {

    static HtmlError of(JsonNode message) {
        return new HtmlError(
                message.path("lastLine").asInt(),
                message.path("message").asText(),
                message.path("extract").asText());
    }
}
