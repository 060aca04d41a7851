package pl.wpwik.ibok.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("punkt-6")
class PolishLettersTest {

    static Stream<String> polishLetters() {
        return "ąćęłńóśźżĄĆĘŁŃÓŚŹŻ".chars().mapToObj(Character::toString);
    }

    @ParameterizedTest
    @MethodSource("polishLetters")
    void everyPolishLetterIsFoundComposed(String letter) {
        assertThat(PolishLetters.areIn("Abc" + letter + "def1")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("polishLetters")
    void everyPolishLetterIsFoundDecomposed(String letter) {
        assertThat(PolishLetters.areIn("Abc" + Normalizer.normalize(letter, Normalizer.Form.NFD) + "def1"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"l\u0335", "l\u0336", "l\u0337", "L\u0338", "L\u0335\u0301"})
    void anLWithACombiningStrokeIsFound(String letter) {
        assertThat(PolishLetters.areIn("Abc" + letter + "def1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0301\u0328", "\u00e1\u0328", "o\u0327\u0301"})
    void aPolishLetterIsFoundAmongFurtherMarks(String letter) {
        assertThat(PolishLetters.areIn("Abc" + letter + "def1")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acelnoszzACELNOSZZ",
                "äöüßéèñç",
                "š č ž ř",
                "ố ṓ",
                "кириллица",
                "漢字",
                "\u0328a",
                "e \u0328",
                "o/",
                "t\u0335"
            })
    void otherLettersAreNotTakenForPolishOnes(String text) {
        assertThat(PolishLetters.areIn(text)).isFalse();
    }

    @Test
    void aLetterUnderAHeapOfMarksDoesNotStopTheCheck() {
        assertThat(PolishLetters.areIn("a" + "\u0316".repeat(100_000) + "ż")).isTrue();
        assertThat(PolishLetters.areIn("a" + "\u0316\u0301".repeat(100_000))).isFalse();
    }
}
