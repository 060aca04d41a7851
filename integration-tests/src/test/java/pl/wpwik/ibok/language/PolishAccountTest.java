package pl.wpwik.ibok.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the Polish of the account console, where customers read their data, to the English of the Keycloak the tests run. */
class PolishAccountTest {

    /** Names, a pattern and words that Polish has taken over. */
    private static final Set<String> SAME = Set.of("avatar", "fullName", "logo", "status");

    private static Bundle english;
    private static Bundle polish;
    private static Bundle ours;

    @BeforeAll
    static void read() throws IOException {
        ours = Bundle.of(Path.of("../themes/src/main/resources/theme/ibok/account/messages/messages_pl.properties"));
        try (ZipFile keycloak =
                new ZipFile(Path.of(System.getProperty("ibok.keycloak.zip")).toFile())) {
            english = StockConsole.ofTheme(keycloak, "keycloak-account-ui", "keycloak.v3/account", "en");
            polish = StockConsole.ofTheme(keycloak, "keycloak-themes", "base/account", "pl")
                    .under(StockConsole.ofTheme(keycloak, "keycloak-account-ui", "keycloak.v3/account", "pl"))
                    .under(ours);
        }
    }

    @Test
    void noKeyLacksItsPolishText() {
        assertThat(english.keys())
                .filteredOn(key -> polish.text(key).isBlank())
                .as("to be translated, see theme/ibok/account")
                .isEmpty();
    }

    @Test
    void noTextWasLeftInEnglish() {
        assertThat(english.keys())
                .filteredOn(key -> polish.text(key).equals(english.text(key)))
                .containsExactlyInAnyOrderElementsOf(SAME);
    }

    @Test
    void everyTextOfOursStillHasItsKeyInKeycloak() {
        assertThat(ours.keys()).isSubsetOf(english.keys());
    }

    @Test
    void customersReadTheSameWordsAsAtTheLoginPage() throws IOException {
        Bundle login =
                Bundle.of(Path.of("../themes/src/main/resources/theme/ibok/login/messages/messages_pl.properties"));
        for (String key : Set.of("username", "email")) {
            assertThat(polish.text(key)).isEqualTo(login.text(key));
        }
    }
}
