package pl.wpwik.ibok.cluster;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pl.wpwik.ibok.harness.EmbeddedDatabase;
import pl.wpwik.ibok.harness.Poll;

/** Mails that a node had claimed when it died: nobody else may try them before its lease has run out. */
record AbandonedMails(EmbeddedDatabase database) {

    private static final Duration LIMIT = Duration.ofSeconds(90);

    /** Longer than any pause of the tests, shorter than the lease. */
    private static final Duration NO_PAUSE = Duration.ofSeconds(60);

    private static final Duration LEASE = Duration.ofMinutes(5);

    /**
     * As if the lease had run out by now. Waits until nothing else is left to be sent and nobody is at it.
     *
     * @return how many there were
     */
    long expire() {
        List<String> seen = new ArrayList<>();
        Poll.until("nothing owed but what the dead node had claimed", LIMIT, () -> {
            List<String> before = List.copyOf(seen);
            seen.clear();
            seen.addAll(database.values("SELECT id FROM ibok_mail WHERE state = 'PENDING' ORDER BY id"));
            return seen.equals(before) && seen.size() == claimed().size();
        });
        long lease = LEASE.toMillis();
        return database.values(
                        "UPDATE ibok_mail SET next_attempt_at = next_attempt_at - ?, claimed_until = NULL"
                                + " WHERE state = 'PENDING' AND next_attempt_at > ? RETURNING id",
                        lease,
                        longFromNow())
                .size();
    }

    private List<String> claimed() {
        return database.values(
                "SELECT id FROM ibok_mail WHERE state = 'PENDING' AND next_attempt_at > ?", longFromNow());
    }

    private static long longFromNow() {
        return Instant.now().plus(NO_PAUSE).toEpochMilli();
    }
}
