package pl.wpwik.ibok.statistics;

/**
 * What waits to be done.
 *
 * @param toRegister applications nothing is decided on
 * @param overdue of these, those whose last day has passed (regulation, point 4)
 * @param dueToday of these, those whose last day is today
 * @param dueSoon of these, those whose last day is today or within the days of the setting
 * @param copyPending applications filed in person whose copy has not been handed over (point 3)
 * @param mailFailed applications a mail about which was given up (point 5), as in the work list's tab
 */
public record OpenWork(long toRegister, long overdue, long dueToday, long dueSoon, long copyPending, long mailFailed) {}
