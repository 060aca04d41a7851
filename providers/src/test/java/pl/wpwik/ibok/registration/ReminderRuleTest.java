package pl.wpwik.ibok.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("punkt-5")
class ReminderRuleTest {

    private static final Instant SENT = Instant.parse("2026-11-20T10:00:00Z");
    private static final ReminderRule THREE_DAYS = new ReminderRule(Duration.ofDays(3));

    private static final Instant EXPIRES = SENT.plus(Duration.ofDays(14));

    @Test
    void theReminderIsDueFromThreeDaysBeforeTheEndUntilTheEnd() {
        Instant begins = EXPIRES.minus(Duration.ofDays(3));
        assertThat(isDue(begins.minusMillis(1))).isFalse();
        assertThat(isDue(begins)).isTrue();
        assertThat(isDue(EXPIRES.minusMillis(1))).isTrue();
        assertThat(isDue(EXPIRES)).isFalse();
    }

    @Test
    void aPasswordThatLastsNoLongerThanTheDaysBeforeHasNoReminder() {
        Instant threeDaysLater = SENT.plus(Duration.ofDays(3));
        assertThat(THREE_DAYS.isDue(SENT, threeDaysLater, SENT.plusSeconds(1))).isFalse();
        assertThat(THREE_DAYS.isDue(SENT, threeDaysLater.plusMillis(1), SENT.plusSeconds(1)))
                .isTrue();
    }

    /** The list of what expires soon is asked for by {@code latestExpiry}; it must miss nothing that is due. */
    @Property
    void whateverIsDueExpiresByTheLatestExpiry(
            @ForAll @IntRange(min = 1, max = 365) int validDays,
            @ForAll @IntRange(min = 1, max = 30) int daysBefore,
            @ForAll @IntRange(min = 0, max = 400 * 24) int hoursLater) {
        ReminderRule rule = new ReminderRule(Duration.ofDays(daysBefore));
        Instant expires = SENT.plus(Duration.ofDays(validDays));
        Instant now = SENT.plus(Duration.ofHours(hoursLater));
        boolean inTime = !now.isBefore(expires.minus(Duration.ofDays(daysBefore))) && now.isBefore(expires);
        assertThat(rule.isDue(SENT, expires, now)).isEqualTo(inTime && validDays > daysBefore);
        if (rule.isDue(SENT, expires, now)) {
            assertThat(expires).isBeforeOrEqualTo(rule.latestExpiry(now));
        }
    }

    private static boolean isDue(Instant now) {
        return THREE_DAYS.isDue(SENT, EXPIRES, now);
    }
}
