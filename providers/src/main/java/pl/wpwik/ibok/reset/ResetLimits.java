package pl.wpwik.ibok.reset;

/**
 * How many requests may be granted; beyond that they are silently left. Requests for unknown logins count like any other.
 *
 * @param perLoginAndMinute for one login within a minute
 * @param perLoginAndHour for one login within an hour
 * @param perAddressAndHour from one client address within an hour
 */
record ResetLimits(int perLoginAndMinute, int perLoginAndHour, int perAddressAndHour) {

    /** Requests not refused so far: of the same login within a minute and an hour, of the same address within an hour. */
    record Earlier(long ofLoginInMinute, long ofLoginInHour, long ofAddressInHour) {}

    boolean allowAfter(Earlier earlier) {
        return earlier.ofLoginInMinute() < perLoginAndMinute
                && earlier.ofLoginInHour() < perLoginAndHour
                && earlier.ofAddressInHour() < perAddressAndHour;
    }
}
