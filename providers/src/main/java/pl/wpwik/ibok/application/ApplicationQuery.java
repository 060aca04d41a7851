package pl.wpwik.ibok.application;

import java.time.LocalDate;

/**
 * What a list of applications shows. Criteria that are null do not restrict it.
 *
 * @param today the business date, on which it depends what is overdue
 * @param search part of a number, name, customer number, login or e-mail address
 * @param dueFrom only open applications due on this day or later
 * @param dueTo only open applications due on this day or earlier
 * @param first how many to leave out, 0 or more
 * @param max how many to show at most, 1 to {@value #MOST}
 */
public record ApplicationQuery(
        LocalDate today,
        Tab tab,
        ApplicationStatus status,
        String search,
        LocalDate dueFrom,
        LocalDate dueTo,
        ListOrder order,
        int first,
        int max) {

    /** The largest page. */
    public static final int MOST = 100;

    boolean asksForDueDate() {
        return dueFrom != null || dueTo != null;
    }
}
