package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class FoldedTextTest {

    @Test
    void everyPolishLetterIsFoundByItsPlainOne() {
        assertThat(FoldedText.of("Zażółć gęślą JAŹŃ ŁÓDŹ")).isEqualTo("zazolc gesla jazn lodz");
    }

    @Test
    void lettersThatUnicodeDoesNotDecomposeAreFoundByTheirPlainOnes() {
        assertThat(FoldedText.of("Øre Straße Æsir Œuvre Þór Đuro Işık Ħal"))
                .isEqualTo("ore strasse aesir oeuvre thor duro isik hal");
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String text) {
        assertThat(FoldedText.of(FoldedText.of(text))).isEqualTo(FoldedText.of(text));
    }
}
