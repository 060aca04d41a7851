package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.time.api.constraints.DateRange;
import pl.wpwik.ibok.calendar.PublicHolidays;

/** From when an open application is shown with a warning, held against a list of all working days of a century. */
@Tag("punkt-4")
class WarningDayPropertiesTest {

    private static final WorkCalendars CALENDARS = new WorkCalendars();
    private static final NavigableSet<LocalDate> OFFICE_DAYS = officeDays();

    @Property
    void itIsTheLastWorkingDayStrictlyBeforeTheDueDate(
            @ForAll @DateRange(min = "2000-02-01", max = "2100-12-31") LocalDate dueOn) {
        assertThat(CALENDARS.of("pl").before(dueOn)).isEqualTo(OFFICE_DAYS.lower(dueOn));
    }

    @Example
    void christmasWithTheHolidaysBesideItIsSkipped() {
        assertThat(CALENDARS.of("pl").before(LocalDate.of(2026, 12, 28))).isEqualTo(LocalDate.of(2026, 12, 23));
        assertThat(CALENDARS.of("pl").before(LocalDate.of(2026, 12, 4))).isEqualTo(LocalDate.of(2026, 12, 3));
    }

    @Example
    void aCalendarIsLoadedOnce() {
        assertThat(CALENDARS.of("pl")).isSameAs(CALENDARS.of("pl"));
    }

    private static NavigableSet<LocalDate> officeDays() {
        PublicHolidays holidays = PublicHolidays.of("pl");
        return LocalDate.of(2000, 1, 1)
                .datesUntil(LocalDate.of(2101, 1, 1))
                .filter(day -> !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()))
                .filter(day -> !holidays.include(day))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
