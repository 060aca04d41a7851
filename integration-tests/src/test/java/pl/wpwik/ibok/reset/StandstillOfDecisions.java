package pl.wpwik.ibok.reset;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;

/**
 * Holds up the background work, so that only what a request itself does is seen: the request at the head of the queue is
 * locked, as by another node, and all others wait behind it.
 */
final class StandstillOfDecisions implements AutoCloseable {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private static final String WAITERS =
            "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query ILIKE '%ibok_reset_intake%'";

    private final Connection holder;
    private final IbokSystem ibok;

    private StandstillOfDecisions(Connection holder, IbokSystem ibok) {
        this.holder = holder;
        this.ibok = ibok;
    }

    static StandstillOfDecisions begin(IbokSystem ibok) throws SQLException {
        Connection holder = ibok.database().connection();
        StandstillOfDecisions standstill = new StandstillOfDecisions(holder, ibok);
        Poll.until("the lock before the decision", LIMIT, standstill::lockedAHead);
        return standstill;
    }

    /** Returns when the background work has come to the lock. */
    void await() {
        Poll.until("the background work at the lock", LIMIT, this::someoneWaits);
    }

    @Override
    public void close() throws SQLException {
        holder.rollback();
        holder.close();
    }

    /** The work may be quicker than the lock; then there is one decided request more, and the next try. */
    private boolean lockedAHead() {
        String id = UUID.randomUUID().toString();
        try {
            holder.setAutoCommit(true);
            try (var insert = holder.prepareStatement("INSERT INTO ibok_reset_intake"
                    + " SELECT ?, id, 'postoj', 'elsewhere', ?, 'WAITING' FROM realm WHERE name = 'ibok'")) {
                insert.setString(1, id);
                insert.setLong(2, Instant.now().minus(Duration.ofHours(2)).toEpochMilli());
                insert.executeUpdate();
            }
            holder.setAutoCommit(false);
            try (var lock = holder.prepareStatement(
                    "SELECT id FROM ibok_reset_intake WHERE id = ? AND outcome = 'WAITING' FOR UPDATE")) {
                lock.setString(1, id);
                return lock.executeQuery().next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean someoneWaits() {
        try (var connection = ibok.database().connection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(WAITERS)) {
            return row.next() && row.getLong(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
