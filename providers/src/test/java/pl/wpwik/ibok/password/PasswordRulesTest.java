package pl.wpwik.ibok.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("punkt-6")
class PasswordRulesTest {

    private final PasswordRules rules = PasswordRules.withMinimumLength(8);

    @ParameterizedTest
    @ValueSource(strings = {"Abcdefg1", "aB3-----", "Xy 1 $%^&", "Größe123", "Пароль1aA", "a1B😀😀😀😀😀"})
    void aPasswordOfEightWithADigitAnUpperAndALowerCaseLetterIsAccepted(String password) {
        assertThat(rules.check(password)).isEmpty();
    }

    @Test
    void everyBrokenRuleIsToldAtOnce() {
        assertThat(keys("ó"))
                .containsExactly(
                        PasswordMessages.TOO_SHORT,
                        PasswordMessages.DIGIT,
                        PasswordMessages.UPPER_CASE,
                        PasswordMessages.LOWER_CASE,
                        PasswordMessages.POLISH_LETTER);
    }

    @Test
    void theMinimumLengthIsNamedInTheMessage() {
        assertThat(PasswordRules.withMinimumLength(10).check("Abcdefg1"))
                .containsExactly(new BrokenRule(PasswordMessages.TOO_SHORT, List.of(10)));
    }

    @Test
    void anEmptyPasswordBreaksEveryRuleButThatOfPolishLetters() {
        assertThat(keys(""))
                .containsExactly(
                        PasswordMessages.TOO_SHORT,
                        PasswordMessages.DIGIT,
                        PasswordMessages.UPPER_CASE,
                        PasswordMessages.LOWER_CASE);
    }

    @Test
    void aCharacterOutsideTheBasicPlaneCountsOnce() {
        assertThat(keys("Aa1😀😀😀😀")).containsExactly(PasswordMessages.TOO_SHORT);
        assertThat(keys("Aa1😀😀😀😀😀")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Abcdefg١", "Abcdefg１", "Abcdefg²", "Abcdefgh"})
    void onlyAnAsciiDigitIsADigit(String password) {
        assertThat(keys(password)).containsExactly(PasswordMessages.DIGIT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"äbcdefg1Ä", "1234567aÄ", "1234567aΑ"})
    void onlyAnAsciiLetterIsAnUpperCaseLetter(String password) {
        assertThat(keys(password)).containsExactly(PasswordMessages.UPPER_CASE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ABCDEFG1ä", "ABCDEFG1а"})
    void onlyAnAsciiLetterIsALowerCaseLetter(String password) {
        assertThat(keys(password)).containsExactly(PasswordMessages.LOWER_CASE);
    }

    private List<String> keys(String password) {
        return rules.check(password).stream().map(BrokenRule::messageKey).toList();
    }
}
