package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("punkt-5")
class RetryPausesTest {

    static final Instant OWED = Instant.parse("2026-11-20T10:00:00Z");
    private static final RetryPauses DEFAULT = RetryPauses.parse("60,300,900,3600");

    @Test
    void aMailIsTriedAfterOneFiveFifteenAndSixtyMinutesThenEveryHourAndALastTimeAfterThreeDays() {
        List<Long> expected = new ArrayList<>(List.of(0L, 1L, 6L, 21L));
        IntStream.rangeClosed(0, 70).forEach(hour -> expected.add(81L + 60 * hour));
        expected.add(3 * 24 * 60L);
        assertThat(tries(DEFAULT, Duration.ZERO))
                .extracting(moment -> Duration.between(OWED, moment).toMinutes())
                .isEqualTo(expected)
                .hasSize(76);
    }

    @Test
    void aMailOwedForLongerThanThreeDaysIsGivenUpWhenItIsNotAccepted() {
        assertThat(DEFAULT.after(1, OWED, OWED.plus(Duration.ofDays(3)).minusSeconds(1)))
                .contains(Duration.ofSeconds(1));
        assertThat(DEFAULT.after(1, OWED, OWED.plus(Duration.ofDays(3)))).isEmpty();
        assertThat(DEFAULT.after(1, OWED, OWED.plus(Duration.ofDays(9)))).isEmpty();
    }

    @Test
    void aPauseOfNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> RetryPauses.parse("60,0"));
        assertThatIllegalArgumentException().isThrownBy(() -> RetryPauses.parse("soon"));
    }

    /** The moments at which a mail that nobody accepts is tried, when a try takes so long. */
    static List<Instant> tries(RetryPauses pauses, Duration each) {
        List<Instant> moments = new ArrayList<>();
        Optional<Instant> next = Optional.of(OWED);
        while (next.isPresent()) {
            moments.add(next.get());
            Instant failed = next.get().plus(each);
            next = pauses.after(moments.size(), OWED, failed).map(failed::plus);
        }
        return moments;
    }
}
