package pl.wpwik.ibok.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * Who decided on an application, and when.
 *
 * @param by login of the member of staff
 * @param on the business date; deadlines and figures count in days of the utility's time zone
 */
public record Decision(String by, Instant at, LocalDate on) {

    /** A decision of this moment. */
    public static Decision now(String by, IbokSettings settings, Clock clock) {
        return new Decision(by, clock.instant(), settings.today(clock));
    }
}
