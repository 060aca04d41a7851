package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Tag("punkt-2")
class RefusalRulesTest {

    @ParameterizedTest
    @EnumSource(value = RefusalReason.class, names = "OTHER", mode = Mode.EXCLUDE)
    void aReasonThatSpeaksForItselfNeedsNoText(RefusalReason reason) {
        assertThat(RefusalRules.check(reason, null)).isEmpty();
    }

    @Test
    void anyOtherReasonNeedsAText() {
        assertThat(RefusalRules.check(RefusalReason.OTHER, null))
                .containsExactly(FieldError.of("text", RestMessages.REQUIRED));
        assertThat(RefusalRules.check(RefusalReason.OTHER, "bo tak")).isEmpty();
    }

    @Test
    void withoutAReasonThereIsNoRefusal() {
        assertThat(RefusalRules.check(null, "bo tak")).containsExactly(FieldError.of("reason", RestMessages.REQUIRED));
    }

    @Test
    void theTextHasUpToAThousandCharacters() {
        assertThat(RefusalRules.check(RefusalReason.WITHDRAWN, "x".repeat(1000)))
                .isEmpty();
        assertThat(RefusalRules.check(RefusalReason.WITHDRAWN, "x".repeat(1001)))
                .containsExactly(FieldError.of("text", RestMessages.TOO_LONG, 1000));
    }

    @Test
    void linesMayBeBrokenButNoOtherControlIsTaken() {
        assertThat(RefusalRules.check(RefusalReason.WITHDRAWN, "a\nb")).isEmpty();
        assertThat(RefusalRules.check(RefusalReason.WITHDRAWN, "a\tb"))
                .containsExactly(FieldError.of("text", RestMessages.FORBIDDEN_CHARACTER));
    }
}
