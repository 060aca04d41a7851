package pl.wpwik.ibok.application;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Mondays to Fridays that are no public holidays. */
public record WorkingDays(Predicate<LocalDate> publicHoliday) {

    /** Whether the office works on that day. */
    boolean contain(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !publicHoliday.test(day);
    }

    /** The day itself, or the next working day. */
    LocalDate onOrAfter(LocalDate day) {
        return from(day).findFirst().orElseThrow();
    }

    /** The working day on which so many have passed since a day, which itself does not count. */
    LocalDate after(LocalDate day, int count) {
        return from(day.plusDays(1)).skip(count - 1L).findFirst().orElseThrow();
    }

    /** The last working day strictly before a day: from then on an open application is shown with a warning. */
    public LocalDate before(LocalDate day) {
        return Stream.iterate(day.minusDays(1), earlier -> earlier.minusDays(1))
                .filter(this::contain)
                .findFirst()
                .orElseThrow();
    }

    private Stream<LocalDate> from(LocalDate day) {
        return Stream.iterate(day, next -> next.plusDays(1)).filter(this::contain);
    }
}
