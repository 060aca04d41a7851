package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Tag("punkt-5")
class MailPacePropertiesTest {

    private static final Instant START = Instant.parse("2026-11-20T10:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    /** The moment of every mail that went out. */
    private final List<Instant> sent = new ArrayList<>();

    @Property(tries = 300)
    void inNoMinuteMoreGoOutThanThePaceAndItsBurst(
            @ForAll @IntRange(min = 1, max = 6000) int perMinute,
            @ForAll @Size(min = 1, max = 200) List<@IntRange(max = 3000) Integer> gaps,
            @ForAll @IntRange(min = 1, max = 40) int wanted) {
        MailPace pace = new MailPace(perMinute);
        sent.clear();
        Instant now = START;
        Instant usedUpTo = Instant.EPOCH;
        for (int gap : gaps) {
            now = now.plusMillis(gap);
            usedUpTo = send(pace, wanted, usedUpTo, now);
        }
        int first = 0;
        for (int i = 0; i < sent.size(); i++) {
            while (Duration.between(sent.get(first), sent.get(i)).compareTo(MINUTE) >= 0) {
                first++;
            }
            assertThat(i - first + 1).isLessThanOrEqualTo(perMinute + pace.burst());
        }
    }

    @Property(tries = 300)
    void whoeverWaitsThePauseMaySendAndWhoComesEarlierMayNot(
            @ForAll @IntRange(min = 1, max = 6000) int perMinute, @ForAll @IntRange(max = 120_000) int since) {
        MailPace pace = new MailPace(perMinute);
        Instant usedUpTo = pace.after(pace.allowed(Instant.EPOCH, START), Instant.EPOCH, START);
        Instant now = START.plusMillis(since);
        Duration pause = pace.pause(usedUpTo, now);
        assertThat(pace.allowed(usedUpTo, now.plus(pause))).isPositive();
        assertThat(pace.allowed(usedUpTo, now) > 0).isEqualTo(pause.isZero());
        if (!pause.isZero()) {
            assertThat(pace.allowed(usedUpTo, now.plus(pause).minusMillis(1))).isZero();
        }
    }

    @Example
    void threeHundredAMinuteAreSixtyAtOnceThenFiveASecond() {
        MailPace pace = new MailPace(300);
        assertThat(pace.allowed(Instant.EPOCH, START)).isEqualTo(60);
        Instant usedUpTo = pace.after(60, Instant.EPOCH, START);
        assertThat(pace.allowed(usedUpTo, START)).isZero();
        assertThat(pace.pause(usedUpTo, START)).isEqualTo(Duration.ofMillis(200));
        assertThat(pace.allowed(usedUpTo, START.plusSeconds(1))).isEqualTo(5);
        assertThat(pace.allowed(usedUpTo, START.plus(Duration.ofHours(9)))).isEqualTo(60);
    }

    @Example
    void oneAMinuteIsOneAMinute() {
        MailPace pace = new MailPace(1);
        assertThat(pace.allowed(Instant.EPOCH, START)).isEqualTo(1);
        Instant usedUpTo = pace.after(1, Instant.EPOCH, START);
        assertThat(pace.allowed(usedUpTo, START.plusSeconds(59))).isZero();
        assertThat(pace.allowed(usedUpTo, START.plusSeconds(60))).isEqualTo(1);
    }

    /** Of nodes whose clocks differ by seconds, and of one whose clock was set. */
    @Property(tries = 300)
    void aClockThatWasSetBackHoldsNothingUpForLongerThanAMinuteAndABurst(
            @ForAll @IntRange(min = 1, max = 6000) int perMinute, @ForAll @IntRange(max = 7_200_000) int setBackBy) {
        MailPace pace = new MailPace(perMinute);
        Instant usedUpTo = pace.after(pace.burst(), Instant.EPOCH, START);
        Instant now = START.minusMillis(setBackBy);
        assertThat(pace.pause(usedUpTo, now)).isLessThanOrEqualTo(MINUTE.plus(MINUTE));
        Instant later = now.plus(pace.pause(usedUpTo, now));
        assertThat(pace.allowed(usedUpTo, later)).isPositive();
    }

    private Instant send(MailPace pace, int wanted, Instant usedUpTo, Instant now) {
        int mails = Math.min(wanted, pace.allowed(usedUpTo, now));
        for (int i = 0; i < mails; i++) {
            sent.add(now);
        }
        return mails == 0 ? usedUpTo : pace.after(mails, usedUpTo, now);
    }
}
