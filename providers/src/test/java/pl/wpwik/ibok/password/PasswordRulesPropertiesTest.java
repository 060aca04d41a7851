package pl.wpwik.ibok.password;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

@Tag("punkt-6")
class PasswordRulesPropertiesTest {

    private final PasswordRules rules = PasswordRules.withMinimumLength(8);

    /** Every UTF-16 unit with the same chance: lone surrogates, marks, unassigned characters. */
    @Provide
    Arbitrary<String> anyUnits() {
        return Arbitraries.chars().all().list().ofMaxSize(200).map(PasswordRulesPropertiesTest::join);
    }

    /** Letters of Polish words and the marks that make Polish letters of them, in any order. */
    @Provide
    Arbitrary<String> lettersAndMarks() {
        return Arbitraries.strings()
                .withChars("acelnoszACELNOSZ1\u0301\u0307\u0328\u0335\u0302\u0323ąłżéô")
                .ofMaxLength(25);
    }

    @Property
    void theCheckAnswersForEveryString(@ForAll @From("anyUnits") String password) {
        assertThat(rules.check(password))
                .isSubsetOf(rules.rules().stream().map(BrokenRule::of).toList());
    }

    @Property
    void theAnswerDoesNotDependOnTheNormalForm(@ForAll @From("lettersAndMarks") String password) {
        boolean composed = PolishLetters.areIn(Normalizer.normalize(password, Normalizer.Form.NFC));
        assertThat(PolishLetters.areIn(Normalizer.normalize(password, Normalizer.Form.NFD)))
                .isEqualTo(composed);
        assertThat(PolishLetters.areIn(password)).isEqualTo(composed);
    }

    @Property
    void aPasswordWithAPolishLetterAnywhereIsRefused(
            @ForAll @From("anyUnits") String before,
            @ForAll
                    @StringLength(value = 1)
                    @Chars({'ą', 'ć', 'ę', 'ł', 'ń', 'ó', 'ś', 'ź', 'ż', 'Ą', 'Ć', 'Ę', 'Ł', 'Ń', 'Ó', 'Ś', 'Ź', 'Ż'})
                    String letter) {
        assertThat(PolishLetters.areIn(before + letter)).isTrue();
    }

    @Property
    void asciiWithTheThreeKindsAndTheLengthIsAccepted(
            @ForAll @CharRange(from = ' ', to = '~') @StringLength(min = 5, max = 300) String rest) {
        assertThat(rules.check("aB3" + rest)).isEmpty();
    }

    @Property
    void aShorterPasswordIsToldTheLength(@ForAll @IntRange(min = 8, max = 64) int minimum) {
        PasswordRules strict = PasswordRules.withMinimumLength(minimum);
        String tooShort = "aB3" + "x".repeat(minimum - 4);
        assertThat(strict.check(tooShort))
                .containsExactly(new BrokenRule(PasswordMessages.TOO_SHORT, List.of(minimum)));
        assertThat(strict.check(tooShort + "x")).isEmpty();
    }

    @Property(tries = 10)
    void hundredsOfThousandsOfHostileCharactersAreCheckedInLinearTime(
            @ForAll @Chars({'\u0301', '\u0316', '\u0345', 'a', '\ud800', '\u1100'}) char unit) throws Exception {
        String hostile = ("" + unit + '\u0316' + '\u0301' + unit).repeat(100_000);
        CompletableFuture.runAsync(() -> rules.check(hostile)).get(30, SECONDS);
    }

    private static String join(List<Character> units) {
        StringBuilder joined = new StringBuilder(units.size());
        units.forEach(joined::append);
        return joined.toString();
    }
}
