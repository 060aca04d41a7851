package pl.wpwik.ibok.closure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * How long a closing can be undone before personal data are erased (regulation, point 8).
 *
 * @param days of the calendar; 0 for not at all
 * @param zone the utility's
 */
record GracePeriod(int days, ZoneId zone) {

    static GracePeriod of(IbokSettings settings) {
        return new GracePeriod(settings.closing().graceDays(), settings.timeZone());
    }

    /** The same time of day, also when the clocks have been changed in between. */
    Instant end(Instant closedAt) {
        return closedAt.atZone(zone).plusDays(days).toInstant();
    }

    LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, zone);
    }
}
