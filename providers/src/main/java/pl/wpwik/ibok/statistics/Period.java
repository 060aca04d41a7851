package pl.wpwik.ibok.statistics;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/** The days figures are asked for, both ends included. */
public record Period(LocalDate from, LocalDate to) {

    /** The longest one. */
    public static final int MOST_YEARS = 5;

    private static final int USUAL_WEEKS_BEFORE = 25;

    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period from " + from + " to " + to);
        }
    }

    /** From where figures are usually asked for: half a year of whole weeks. */
    public static LocalDate usualFrom(LocalDate to) {
        return mondayOf(to).minusWeeks(USUAL_WEEKS_BEFORE);
    }

    /** The Mondays of its weeks, those of its first and last day among them. */
    public List<LocalDate> weeks() {
        return Stream.iterate(mondayOf(from), week -> !week.isAfter(to), week -> week.plusWeeks(1))
                .toList();
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
