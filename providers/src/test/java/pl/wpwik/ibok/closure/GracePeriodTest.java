package pl.wpwik.ibok.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("punkt-8")
class GracePeriodTest {

    private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");
    private static final long YEARS_2000_TO_2100 = 4_102_444_800L;

    @Test
    void itEndsAtTheSameTimeOfDayAlsoWhenTheClocksWereChanged() {
        GracePeriod thirtyDays = new GracePeriod(30, WARSAW);
        assertThat(thirtyDays.end(Instant.parse("2026-10-10T10:00:00Z"))).isEqualTo("2026-11-09T11:00:00Z");
        assertThat(thirtyDays.dayOf(Instant.parse("2026-11-09T23:30:00Z"))).isEqualTo("2026-11-10");
    }

    @Test
    void withoutGraceItEndsWithTheClosing() {
        Instant closed = Instant.parse("2026-10-10T10:00:00Z");
        assertThat(new GracePeriod(0, WARSAW).end(closed)).isEqualTo(closed);
    }

    @Property
    void itLastsAsManyDaysOfTheCalendarAsWereSet(
            @ForAll @LongRange(min = 946_684_800L, max = YEARS_2000_TO_2100) long second,
            @ForAll @IntRange(max = 3650) int days) {
        GracePeriod grace = new GracePeriod(days, WARSAW);
        Instant closed = Instant.ofEpochSecond(second);
        assertThat(grace.dayOf(grace.end(closed))).isEqualTo(grace.dayOf(closed).plusDays(days));
    }
}
