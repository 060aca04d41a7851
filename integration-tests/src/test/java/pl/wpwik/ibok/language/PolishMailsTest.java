package pl.wpwik.ibok.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the Polish of mails, Keycloak's own included, to the English of the Keycloak the tests run and to our own. */
class PolishMailsTest {

    private static final String THEME = "../themes/src/main/resources/theme/ibok/email/messages/messages_";

    private static Bundle english;
    private static Bundle polish;
    private static Bundle ourPolish;
    private static Bundle ourEnglish;

    @BeforeAll
    static void read() throws IOException {
        ourPolish = Bundle.of(Path.of(THEME + "pl.properties"));
        ourEnglish = Bundle.of(Path.of(THEME + "en.properties"));
        try (ZipFile keycloak =
                new ZipFile(Path.of(System.getProperty("ibok.keycloak.zip")).toFile())) {
            english = StockConsole.ofTheme(keycloak, "keycloak-themes", "base/email", "en");
            polish = StockConsole.ofTheme(keycloak, "keycloak-themes", "base/email", "pl")
                    .under(ourPolish);
        }
    }

    @Test
    void noKeyLacksItsPolishText() {
        assertThat(english.keys())
                .filteredOn(key -> polish.text(key).isBlank())
                .as("to be translated, see theme/ibok/email")
                .isEmpty();
    }

    @Test
    void noTextWasLeftInEnglish() {
        assertThat(english.under(ourEnglish).keys())
                .filteredOn(
                        key -> polish.text(key).equals(english.under(ourEnglish).text(key)))
                .containsExactlyInAnyOrderElementsOf(Set.of("ibokContactEmail", "ibokLogin", "ibokName"));
    }

    @Test
    void bothLanguagesOfOursHaveTheSameTextsWithTheSamePlaces() {
        Set<String> onlyPolish = Set.of("verifiableCredentialOfferBodyHtml");
        assertThat(ourPolish.keys())
                .filteredOn(key -> !key.startsWith("linkExpirationFormatter.") && !onlyPolish.contains(key))
                .containsExactlyInAnyOrderElementsOf(ourEnglish.keys())
                .allSatisfy(key ->
                        assertThat(Markup.of(ourPolish.text(key))).as(key).isEqualTo(Markup.of(ourEnglish.text(key))));
    }
}
