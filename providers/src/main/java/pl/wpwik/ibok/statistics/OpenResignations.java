package pl.wpwik.ibok.statistics;

/**
 * Written resignations whose accounts are not closed yet (regulation, point 8).
 *
 * @param open all of them
 * @param dueSoon of these, those whose last day is today or within the days of the setting
 * @param overdue of these, those whose last day has passed
 */
public record OpenResignations(long open, long dueSoon, long overdue) {}
