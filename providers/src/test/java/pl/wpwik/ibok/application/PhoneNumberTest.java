package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("punkt-1")
class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "662277045",
                "662 277 045",
                "662-277-045",
                "33 82 356 26",
                "(33) 823 56 26",
                "33 82 356 26 wew. 28",
                "33 82 356 26 wew 28",
                "33 82 356 26, w. 28",
                "+48 662 277 045",
                "+48662277045",
                "+48 (33) 823 56 26 ext. 7",
                "0048 662 277 045",
                "+49 30 123456",
                "0044 20 7946 0958",
                "+380 44 123 45 67"
            })
    void aNumberAsPeopleWriteItIsAccepted(String phone) {
        assertThat(PhoneNumber.isValid(phone)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zadzwoń",
                "66227704",
                "6622770455",
                "062277045",
                "48 662 277 045",
                "+48 662 277 04",
                "+48 062 277 045",
                "+0 662 277 045",
                "+123456",
                "+1234567890123456",
                "662  277 045",
                "662 277 045 wew.",
                "662 277 045 wew. 1234567",
                "33 82 356 26 do 28",
                "٦٦٢٢٧٧٠٤٥",
                "662 277 045\n",
                "((33)) 823 56 26"
            })
    void whatNobodyCouldDialIsRefused(String phone) {
        assertThat(PhoneNumber.isValid(phone)).isFalse();
    }
}
