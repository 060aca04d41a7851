package pl.wpwik.ibok.metrics;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the gauges show until it is read again.
 *
 * @param kinds of mail there are
 * @param realms by their names
 */
record Figures(List<String> kinds, Map<String, OfRealm> realms) {

    static final Figures NONE = new Figures(List.of(), Map.of());

    /**
     * @param pending mails that wait, by kind
     * @param failed mails given up, by kind
     * @param oldestPending when the oldest mail that waits was owed
     * @param due applications whose last day has come or is near
     * @param overdue applications whose last day has passed
     * @param resignations whose accounts are not closed yet
     */
    record OfRealm(
            Map<String, Long> pending,
            Map<String, Long> failed,
            Optional<Instant> oldestPending,
            long due,
            long overdue,
            Resignations resignations) {

        static final OfRealm NONE = new OfRealm(Map.of(), Map.of(), Optional.empty(), 0, 0, Resignations.NONE);
    }

    /**
     * @param open all
     * @param due those whose last day has come or is near
     * @param overdue those whose last day has passed
     */
    record Resignations(long open, long due, long overdue) {

        static final Resignations NONE = new Resignations(0, 0, 0);
    }

    OfRealm of(String realm) {
        return realms.getOrDefault(realm, OfRealm.NONE);
    }
}
