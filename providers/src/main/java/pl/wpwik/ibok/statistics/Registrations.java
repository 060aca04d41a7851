package pl.wpwik.ibok.statistics;

/**
 * How long registering took, in calendar days from filing to the business date of the registration (regulation, point 4).
 *
 * @param withinDeadline registered on the due date or before
 * @param medianDays the day count half of them needed at most; null where there are none
 * @param ninetiethPercentileDays the day count nine of ten needed at most; null where there are none
 */
public record Registrations(long count, long withinDeadline, Integer medianDays, Integer ninetiethPercentileDays) {

    public static final Registrations NONE = new Registrations(0, 0, null, null);
}
