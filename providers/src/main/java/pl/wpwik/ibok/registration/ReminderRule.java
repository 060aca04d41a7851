package pl.wpwik.ibok.registration;

import java.time.Duration;
import java.time.Instant;

/**
 * When a customer is reminded of a temporary password.
 *
 * @param before how long before it expires
 */
record ReminderRule(Duration before) {

    /** Of passwords that expire by then it is time to remind now. */
    Instant latestExpiry(Instant now) {
        return now.plus(before);
    }

    /**
     * Neither too early nor too late; and not at all of a password that lasts no longer than the time before, or the
     * reminder would come with the mail it is about.
     *
     * @param sentAt when the mail server accepted the mail with the password
     */
    boolean isDue(Instant sentAt, Instant expiresAt, Instant now) {
        return now.isBefore(expiresAt)
                && !expiresAt.isAfter(latestExpiry(now))
                && sentAt.plus(before).isBefore(expiresAt);
    }
}
