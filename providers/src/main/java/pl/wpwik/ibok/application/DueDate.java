package pl.wpwik.ibok.application;

import java.time.LocalDate;

/**
 * The last day for registering an application (regulation, point 4: "w terminie 14 dni od daty jego złożenia"). The day
 * of filing itself does not count.
 */
public final class DueDate {

    private DueDate() {}

    /** @param days calendar days allowed, 1 or more */
    public static LocalDate of(LocalDate filedOn, int days) {
        return filedOn.plusDays(days);
    }
}
