package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.mail.RetryPausesTest.OWED;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Tag("punkt-5")
class RetryPausesPropertiesTest {

    @Property(tries = 200)
    void triesFollowEachOtherAtGrowingPausesAndEndAfterThreeDays(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 600, max = 7200) Integer> seconds,
            @ForAll @IntRange(max = 90) int secondsPerTry) {
        RetryPauses pauses = new RetryPauses(
                seconds.stream().sorted().map(Duration::ofSeconds).toList());
        Duration each = Duration.ofSeconds(secondsPerTry);
        List<Instant> moments = RetryPausesTest.tries(pauses, each);
        for (int i = 2; i < moments.size() - 1; i++) {
            assertThat(Duration.between(moments.get(i - 1), moments.get(i)))
                    .isGreaterThanOrEqualTo(Duration.between(moments.get(i - 2), moments.get(i - 1)));
        }
        assertThat(moments).isSorted().doesNotHaveDuplicates();
        Instant last = moments.get(moments.size() - 1);
        assertThat(last).isBeforeOrEqualTo(OWED.plus(Duration.ofDays(3)));
        assertThat(last.plus(each)).isAfterOrEqualTo(OWED.plus(Duration.ofDays(3)));
    }
}
