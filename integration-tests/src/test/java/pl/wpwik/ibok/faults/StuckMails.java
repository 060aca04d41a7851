package pl.wpwik.ibok.faults;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import pl.wpwik.ibok.harness.EmbeddedDatabase;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Rows;

/**
 * Mails whose sender could not record what became of them: they are tried again once their claim has run out, which takes
 * minutes. A test does not wait for that.
 */
final class StuckMails {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Duration QUIET = Duration.ofSeconds(6);

    private static final String PENDING = "SELECT count(*) FROM ibok_mail WHERE state = 'PENDING'";

    private final EmbeddedDatabase database;
    private final Rows rows;
    private long seen = -1;
    private Instant since;

    StuckMails(EmbeddedDatabase database) {
        this.database = database;
        this.rows = new Rows(database);
    }

    /**
     * Waits until the outbox is empty or nothing happens in it any more, and lets the claims run out that are left.
     *
     * @return how many there were
     */
    long release() {
        Poll.until("rest in the outbox", LIMIT, this::isAtRest);
        try (var connection = database.connection();
                var update = connection.createStatement()) {
            return update.executeUpdate(
                    "UPDATE ibok_mail SET next_attempt_at = created_at, claimed_until = NULL WHERE state = 'PENDING'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean isAtRest() {
        long pending = rows.count(PENDING);
        if (pending != seen) {
            seen = pending;
            since = Instant.now();
        }
        return pending == 0 || Instant.now().isAfter(since.plus(QUIET));
    }
}
