package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("punkt-5")
class RetryPausesTest {

    private static final Instant OWED = Instant.parse("2026-11-20T10:00:00Z");
    private final RetryPauses pauses = RetryPauses.parse("60, 300");

    @Test
    void pausesGrowAndTheLastOneRepeats() {
        assertThat(pauses.after(1, OWED, OWED)).contains(Duration.ofMinutes(1));
        assertThat(pauses.after(2, OWED, OWED)).contains(Duration.ofMinutes(5));
        assertThat(pauses.after(9, OWED, OWED)).contains(Duration.ofMinutes(5));
    }

    @Test
    void aMailIsGivenUpOnlyAfterThreeDays() {
        assertThat(pauses.after(99, OWED, OWED.plus(Duration.ofDays(3)))).isPresent();
        assertThat(pauses.after(99, OWED, OWED.plus(Duration.ofDays(3)).plusSeconds(1)))
                .isEmpty();
    }

    @Test
    void aPauseOfNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RetryPauses.parse("60,0"));
        assertThatIllegalArgumentException().isThrownBy(() -> RetryPauses.parse("soon"));
    }
}
