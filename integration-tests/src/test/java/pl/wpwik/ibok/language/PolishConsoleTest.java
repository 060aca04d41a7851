package pl.wpwik.ibok.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Holds the Polish of the whole console to the English of the Keycloak the tests run. An upgrade that brings new keys
 * fails here and names them.
 */
class PolishConsoleTest {

    private static final PolishConsole CONSOLE = read();
    private static final Bundle POLISH = CONSOLE.effective();
    private static final Set<String> NEEDED = CONSOLE.neededKeys();

    @Test
    void noKeyLacksItsPolishText() {
        assertThat(those(key -> POLISH.text(key).isBlank()))
                .as(hint("to be translated"))
                .isEmpty();
    }

    @Test
    void noTextWasLeftInEnglish() {
        assertThat(those(key -> POLISH.text(key).equals(CONSOLE.english(key))))
                .as(hint("the same in Polish and English"))
                .containsExactlyInAnyOrderElementsOf(SameInBothLanguages.keys());
    }

    @Test
    void everyTextHasTheValuesTagsAndLineBreaksOfTheEnglishOne() {
        assertThat(those(key -> !Markup.of(POLISH.text(key)).equals(Markup.of(CONSOLE.english(key)))))
                .isEmpty();
    }

    @Test
    void everyTextOfOursStillHasItsKeyInKeycloak() {
        assertThat(CONSOLE.ours().keys()).as(hint("to be removed")).isSubsetOf(NEEDED);
    }

    @Test
    void noTextUsesAWordTheGlossaryRefuses() throws IOException {
        Glossary glossary = Glossary.read(Glossary.CONSOLE);
        assertThat(those(key -> glossary.refuses(POLISH.text(key)))).isEmpty();
    }

    @Test
    void noErrorOfTheServerLosesAnApostropheWhenItIsFormatted() {
        assertThat(CONSOLE.stock().restErrors().keys())
                .filteredOn(key -> !key.startsWith("error-"))
                .noneMatch(key -> POLISH.text(key).contains("'"));
    }

    private static List<String> those(Predicate<String> wrong) {
        return NEEDED.stream().filter(wrong).toList();
    }

    private static String hint(String state) {
        return state + ", see theme/ibok-polski and docs/slownik-tlumaczen.md";
    }

    private static PolishConsole read() {
        try {
            return PolishConsole.read();
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
