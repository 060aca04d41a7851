package pl.wpwik.ibok.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

@Tag("punkt-4")
class TemporaryPasswordGeneratorTest {

    private final TemporaryPasswordGenerator generator = new TemporaryPasswordGenerator(new SecureRandom());

    @Property
    void aTemporaryPasswordObeysTheRulesOfPointSix(@ForAll @IntRange(max = 64) int minimum) {
        assertThat(PasswordRules.withMinimumLength(minimum).check(generator.generate(minimum)))
                .isEmpty();
    }

    @Property
    void aTemporaryPasswordHasTwelveCharactersOrTheMinimumIfThatIsMore(@ForAll @IntRange(max = 64) int minimum) {
        assertThat(generator.generate(minimum)).hasSize(Math.max(12, minimum));
    }

    @Property
    void aTemporaryPasswordHasNoLookAlikes(@ForAll @IntRange(min = 8, max = 16) int minimum) {
        assertThat(generator.generate(minimum)).matches("[0-9A-Za-z]+").doesNotContainPattern("[0O1lI]");
    }

    @Example
    void noTwoOfManyTemporaryPasswordsAreEqual() {
        assertThat(Stream.generate(() -> generator.generate(8)).limit(20_000)).doesNotHaveDuplicates();
    }

    @Example
    void theAlphabetHasFiftyFiveDifferentCharacters() {
        assertThat(TemporaryPasswordGenerator.ALPHABET.chars().distinct().count())
                .isEqualTo(55)
                .isEqualTo(TemporaryPasswordGenerator.ALPHABET.length());
    }

    /** Rejecting whole draws treats all places alike; a digit forced into one place would show here. */
    @Example
    void everyPlaceSeesEveryCharacterEquallyOften() {
        var passwords =
                Stream.generate(() -> generator.generate(8)).limit(20_000).toList();
        Map<Boolean, Long> digits = IntStream.range(0, 12)
                .mapToObj(place -> passwords.stream()
                        .filter(password -> Character.isDigit(password.charAt(place)))
                        .count())
                .collect(Collectors.groupingBy(count -> count > 2_700 && count < 3_700, Collectors.counting()));
        assertThat(digits).isEqualTo(Map.of(true, 12L));
        assertThat(passwords.stream()
                        .flatMap(password -> password.chars().mapToObj(c -> (char) c))
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())))
                .hasSize(55);
    }
}
