package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import pl.wpwik.ibok.calendar.PublicHolidays;
import pl.wpwik.ibok.settings.Deadline;
import pl.wpwik.ibok.settings.Deadline.DayKind;

@Tag("punkt-4")
class DueDatePropertiesTest {

    private static final PublicHolidays HOLIDAYS = PublicHolidays.of("pl");
    private static final WorkingDays WORKING_DAYS = new WorkingDays(HOLIDAYS::include);

    @Property
    void theDayOfFilingDoesNotCount(
            @ForAll @DateRange(min = "2000-01-01", max = "2100-12-31") LocalDate filedOn,
            @ForAll @IntRange(min = 1, max = 365) int days) {
        assertThat(ChronoUnit.DAYS.between(filedOn, due(filedOn, days, DayKind.CALENDAR, false)))
                .isEqualTo(days);
    }

    @Property(tries = 300)
    void aDueDateThatMovesOnMovesToTheFirstWorkingDay(
            @ForAll("filings") LocalDate filedOn, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate fixed = due(filedOn, days, DayKind.CALENDAR, false);
        LocalDate moved = due(filedOn, days, DayKind.CALENDAR, true);
        assertThat(isWorkingDay(moved)).isTrue();
        assertThat(fixed.datesUntil(moved)).noneMatch(DueDatePropertiesTest::isWorkingDay);
    }

    @Property(tries = 300)
    void asManyWorkingDaysAsAllowedLieAfterTheDayOfFiling(
            @ForAll("filings") LocalDate filedOn, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate due = due(filedOn, days, DayKind.WORKING, false);
        assertThat(isWorkingDay(due)).isTrue();
        assertThat(filedOn.plusDays(1).datesUntil(due.plusDays(1)).filter(DueDatePropertiesTest::isWorkingDay))
                .hasSize(days);
    }

    @Property(tries = 300)
    void whoFilesLaterIsNeverDueEarlier(
            @ForAll("filings") LocalDate filedOn, @ForAll DayKind kind, @ForAll boolean rollOver) {
        assertThat(due(filedOn.plusDays(1), 14, kind, rollOver)).isAfterOrEqualTo(due(filedOn, 14, kind, rollOver));
    }

    /** Every day, but mostly those round the ends of years and of Februaries, Easter, May and the long weekends. */
    @Provide
    Arbitrary<LocalDate> filings() {
        Arbitrary<LocalDate> any = Arbitraries.longs()
                .between(0, 36_524)
                .map(days -> LocalDate.of(2000, 1, 1).plusDays(days));
        Arbitrary<LocalDate> pitfalls = Arbitraries.integers()
                .between(2000, 2099)
                .flatMap(year -> Arbitraries.of(
                                LocalDate.of(year, 12, 31),
                                LocalDate.of(year, 2, 28),
                                LocalDate.of(year, 4, 10),
                                LocalDate.of(year, 5, 2),
                                LocalDate.of(year, 11, 6))
                        .flatMap(day -> Arbitraries.integers().between(-20, 5).map(day::plusDays)));
        return Arbitraries.oneOf(pitfalls, any);
    }

    /** The same said in other words, without the library's way of asking. */
    private static boolean isWorkingDay(LocalDate day) {
        return !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()) && !HOLIDAYS.include(day);
    }

    /** As {@link DueDate}, but with one calendar for all tries. */
    private static LocalDate due(LocalDate filedOn, int days, DayKind kind, boolean rollOver) {
        return DueDate.of(filedOn, new Deadline(days, kind, rollOver, "pl"), () -> WORKING_DAYS);
    }
}
