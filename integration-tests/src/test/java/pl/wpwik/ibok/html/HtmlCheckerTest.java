package pl.wpwik.ibok.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** That the checker, cut down to what checking HTML needs, still finds what it is there for. */
class HtmlCheckerTest {

    @Test
    void aPageWithoutErrorsIsValid() {
        HtmlChecker.assertValid(
                "page", page("<label for=\"login\">Login</label> <input id=\"login\" name=\"username\">"));
    }

    @Test
    void elementsAttributesReferencesStylesAndAddressesAreChecked() {
        assertFound("<p><div></div></p>", "No “p” element in scope");
        assertFound("<img src=\"logo.svg\">", "must have an “alt” attribute");
        assertFound("<label for=\"login\">Login</label>", "must be the ID of a non-hidden form control");
        assertFound("<input autocomplete=\"user\">", "Bad value “user” for attribute “autocomplete”");
        assertFound("<p aria-describedby=\"hint\">…</p>", "“aria-describedby” attribute references “hint”");
        assertFound("<p id=\"a\">…</p><p id=\"a\">…</p>", "Duplicate ID “a”");
        assertFound("<p style=\"width:12\">…</p>", "put a unit after your number");
        assertFound("<a href=\"https://w o d a\">…</a>", "Bad value “https://w o d a” for attribute “href”");
    }

    @Test
    void anErrorTellsWhereItIs() {
        assertThat(HtmlChecker.errors(page("<ul><p>…</p></ul>")))
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.line()).isEqualTo(4);
                    assertThat(error.extract()).contains("<ul><p>");
                });
    }

    private static void assertFound(String body, String message) {
        assertThat(HtmlChecker.errors(page(body)))
                .as(body)
                .anySatisfy(error -> assertThat(error.message()).contains(message));
    }

    private static String page(String body) {
        return """
                <!DOCTYPE html>
                <html lang="pl">
                <head><meta charset="utf-8"><title>iBOK</title></head>
                <body>%s</body>
                </html>
                """.formatted(body);
    }
}
