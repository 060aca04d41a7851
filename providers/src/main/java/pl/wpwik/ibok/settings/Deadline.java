package pl.wpwik.ibok.settings;

/**
 * How long there is to register an application (regulation, point 4).
 *
 * @param days days from filing to the last day for registering
 * @param dayKind which days count
 * @param rollOver whether a last day that is no working day moves on to the next one
 * @param holidayCalendar whose public holidays are no working days
 */
public record Deadline(int days, DayKind dayKind, boolean rollOver, String holidayCalendar) {

    /** Which days count. */
    public enum DayKind {
        /** Every day. */
        CALENDAR,
        /** Mondays to Fridays that are no public holidays. */
        WORKING
    }
}
