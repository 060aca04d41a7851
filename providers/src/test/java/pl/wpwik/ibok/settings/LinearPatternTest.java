package pl.wpwik.ibok.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinearPatternTest {

    private static final Duration AT_ONCE = Duration.ofSeconds(2);

    @ParameterizedTest
    @ValueSource(strings = {"(a+)+b", "(a|a)*b", "(a|aa)+$", "(.*)*x", "([a-zA-Z]+)*[0-9]", "(.{0,40}){0,20}!"})
    void aClumsyPatternIsMatchedAtOnce(String pattern) {
        Assertions.assertTimeoutPreemptively(
                AT_ONCE,
                () -> assertThat(numbers(pattern).isCustomerNumber("a".repeat(40) + "?"))
                        .isFalse());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "[a-z not",
                "(?=x)x not",
                "(a)\\1 not",
                "a{1001} repetitions",
                "((a{100}){100}){100} repetitions",
                "((((((((((a{0,9}){9}){9}){9}){9})))))){9} repetitions",
                "(a{10,}){101} repetitions",
                "a{999999999} repetitions",
                "(abcdefghijklmnop){1000} large"
            })
    void aPatternThatCannotBeUsedIsNamedAtOnceWithTheReason(String pattern, String reason) {
        Assertions.assertTimeoutPreemptively(
                AT_ONCE,
                () -> assertThatThrownBy(() -> numbers(pattern))
                        .isInstanceOf(InvalidSettingException.class)
                        .hasMessageContaining(IbokSettings.CUSTOMER_NUMBER_PATTERN)
                        .hasMessageContaining(reason));
    }

    @Test
    void twoHundredCharactersAreEnough() {
        assertThat(numbers("a".repeat(200)).isCustomerNumber("a".repeat(200))).isTrue();
        assertThatThrownBy(() -> numbers("a".repeat(201))).hasMessageContaining("longer than 200");
    }

    private static ApplicantNumbers numbers(String pattern) {
        return IbokSettings.from(Map.of(IbokSettings.CUSTOMER_NUMBER_PATTERN, pattern)::get)
                .applicantNumbers();
    }
}
