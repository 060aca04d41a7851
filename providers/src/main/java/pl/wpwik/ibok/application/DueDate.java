package pl.wpwik.ibok.application;

import java.time.LocalDate;
import java.util.function.Supplier;
import pl.wpwik.ibok.calendar.PublicHolidays;
import pl.wpwik.ibok.settings.Deadline;
import pl.wpwik.ibok.settings.Deadline.DayKind;

/**
 * The last day for registering an application (regulation, point 4: "w terminie 14 dni od daty jego złożenia"). The day
 * of filing itself does not count.
 */
public final class DueDate {

    private DueDate() {}

    public static LocalDate of(LocalDate filedOn, Deadline deadline) {
        return of(filedOn, deadline, () -> new WorkingDays(PublicHolidays.of(deadline.holidayCalendar())::include));
    }

    /** @param workingDays asked only where they matter */
    static LocalDate of(LocalDate filedOn, Deadline deadline, Supplier<WorkingDays> workingDays) {
        if (deadline.dayKind() == DayKind.WORKING) {
            return workingDays.get().after(filedOn, deadline.days());
        }
        LocalDate last = filedOn.plusDays(deadline.days());
        return deadline.rollOver() ? workingDays.get().onOrAfter(last) : last;
    }
}
