package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When two addresses are one, however they were typed. */
@Tag("punkt-1")
class FoldedAddressTest {

    private static final FoldedAddress HOME = folded("ul. Źródlana", "7A", "2", "34-100", "Wadowice");

    @ParameterizedTest
    @CsvSource({
        "Źródlana,        7A,  2,   34-100, Wadowice",
        "ulica zrodlana,  7 a, 2,   ,       WADOWICE",
        "UL.Źródlana,     7-A, ' 2', 34-101, wadowice",
        "Źródlana,        7A,  2,   34-100, "
    })
    void theSameHouseholdIsRecognised(String street, String house, String flat, String code, String city) {
        FoldedAddress typed = folded(street, house, flat, code, city);
        assertThat(HOME.isSameAs(typed)).isTrue();
        assertThat(typed.isSameAs(HOME)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Źródlana, 7A,  ,  34-100, Wadowice",
        "Źródlana, 7,   2, 34-100, Wadowice",
        "Źródlana, ,    2, 34-100, Wadowice",
        "Lipowa,   7A,  2, 34-100, Wadowice",
        ",         7A,  2, 34-100, Wadowice",
        "Źródlana, 7A,  2, 34-100, Tomice",
        "Źródlana, 7A,  2, 34-101, ",
        "Źródlana, 7A,  2, ,       "
    })
    void aNeighbourIsNot(String street, String house, String flat, String code, String city) {
        FoldedAddress typed = folded(street, house, flat, code, city);
        assertThat(HOME.isSameAs(typed)).isFalse();
        assertThat(typed.isSameAs(HOME)).isFalse();
    }

    @Test
    void aVillageHasNoStreetsAndAStreetMayBeginLikeAWordForStreets() {
        assertThat(folded(null, "7", null, null, "Ulica").isSameAs(folded(" ", "7", "", null, "ulica")))
                .isTrue();
        assertThat(folded("Ul", "7", null, null, "Tomice").isSameAs(folded(null, "7", null, null, "Tomice")))
                .isFalse();
    }

    private static FoldedAddress folded(String street, String house, String flat, String code, String city) {
        return FoldedAddress.of(new Address(street, house, flat, code, city));
    }
}
