package pl.wpwik.ibok.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {

    /** Figures of the WebAIM contrast checker. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21.00",
        "#ffffff, #ffffff, 1.00",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#ff0000, #ffffff, 4.00",
        "#0000ff, #000000, 2.44"
    })
    void contrastIsThatOfWcagWhicheverColourComesFirst(String one, String other, double contrast) {
        assertThat(new Colour(one).contrastWith(new Colour(other))).isCloseTo(contrast, within(0.005));
        assertThat(new Colour(other).contrastWith(new Colour(one))).isCloseTo(contrast, within(0.005));
    }
}
