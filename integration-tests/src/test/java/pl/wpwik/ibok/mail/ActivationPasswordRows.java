package pl.wpwik.ibok.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;

/** The ends of activation passwords behind the server's back, and when the server has looked at them. */
record ActivationPasswordRows(IbokSystem ibok) {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** As if the activation mail had been accepted twelve days ago: its password lasts for two more days. */
    void comeToTheEnd(JsonNode application) {
        Poll.until(
                "the record of the accepted mail",
                LIMIT,
                () -> update(
                                application,
                                "UPDATE ibok_activation SET sent_at = sent_at - 1036800000, expires_at = expires_at - 1036800000"
                                        + " WHERE application_id = ? AND reminded_at IS NULL")
                        == 1);
    }

    /** As if an expiry had been left behind for an application that waits for nothing any more. */
    void leaveBehind(JsonNode application) {
        update(application, """
                INSERT INTO ibok_activation (application_id, realm_id, sent_at, expires_at)
                SELECT id, realm_id, decided_at - 1036800000, decided_at + 172800000 FROM ibok_application WHERE id = ?
                """);
    }

    /** As if the reminder had been owed. */
    void owe(JsonNode application) {
        update(application, "UPDATE ibok_activation SET reminded_at = sent_at WHERE application_id = ?");
        update(application, """
                INSERT INTO ibok_mail (id, realm_id, kind, subject_id, state, attempts, created_at, next_attempt_at)
                SELECT gen_random_uuid(), realm_id, 'ibok-activation-reminder', id, 'PENDING', 0, decided_at, 0
                FROM ibok_application WHERE id = ?
                """);
    }

    /** As if nobody had to be reminded any more of what {@link #comeToTheEnd} and {@link #leaveBehind} made due. */
    void forgetDue() {
        execute(
                "DELETE FROM ibok_activation WHERE reminded_at IS NULL AND sent_at < (SELECT max(sent_at) - 864000000 FROM ibok_mail)");
    }

    boolean exists(JsonNode application) {
        return count("SELECT count(*) FROM ibok_activation WHERE application_id = ?", application) > 0;
    }

    boolean isReminded(JsonNode application) {
        return count(
                        "SELECT count(*) FROM ibok_activation WHERE reminded_at IS NOT NULL AND application_id = ?",
                        application)
                > 0;
    }

    /** Reminders about an application that are not sent. */
    long owed(JsonNode application) {
        return count(
                "SELECT count(*) FROM ibok_mail WHERE kind = 'ibok-activation-reminder' AND state <> 'SENT'"
                        + " AND subject_id = ?",
                application);
    }

    /** Waits until everything that was due when this was called has been looked at. */
    void awaitSweep() {
        long before = sweeps();
        // One may be under way; the next one looks at everything, and the one after it begins when that has ended.
        Poll.until("a whole sweep", LIMIT, () -> sweeps() >= before + 2);
    }

    private long sweeps() {
        try (var connection = ibok.database().connection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
            try (var rows = statement.executeQuery("SELECT coalesce(sum(calls), 0) FROM pg_stat_statements"
                    + " WHERE query ILIKE 'select distinct%ibok_activation%'")) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String sql) {
        try (var connection = ibok.database().connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int update(JsonNode application, String sql) {
        try (var connection = ibok.database().connection();
                var update = connection.prepareStatement(sql)) {
            update.setString(1, application.path("id").asText());
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private long count(String sql, JsonNode application) {
        try (var connection = ibok.database().connection();
                var query = connection.prepareStatement(sql)) {
            query.setString(1, application.path("id").asText());
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
