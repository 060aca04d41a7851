package pl.wpwik.ibok.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);

    @Test
    void usuallyItIsHalfAYearOfWholeWeeks() {
        assertThat(Period.usualFrom(SUNDAY)).isEqualTo("2026-05-25");
        assertThat(Period.usualFrom(SUNDAY.plusDays(1))).isEqualTo("2026-06-01");
        assertThat(new Period(Period.usualFrom(SUNDAY), SUNDAY).weeks()).hasSize(26);
    }

    @Test
    void itsWeeksBeginOnMondaysAlsoWhereItDoesNot() {
        assertThat(new Period(SUNDAY, SUNDAY.plusDays(1)).weeks())
                .containsExactly(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 23))
                .allMatch(week -> week.getDayOfWeek() == DayOfWeek.MONDAY);
        assertThat(new Period(SUNDAY, SUNDAY).weeks()).hasSize(1);
    }
}
