package pl.wpwik.ibok.mail;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import pl.wpwik.ibok.harness.IbokSystem;

/** The outbox of realm ibok behind the server's back: more mails than a test could have owed by hand. */
record OutboxRows(IbokSystem ibok) {

    private static final String OWE = "INSERT INTO ibok_mail (id, realm_id, kind, subject_id, state, attempts,"
            + " created_at, next_attempt_at) VALUES (?, (SELECT id FROM realm WHERE name = 'ibok'), ?, ?, 'PENDING', 0,"
            + " ?, ?)";

    void owe(int mails, String kind, String applicationId) {
        long now = System.currentTimeMillis();
        update(OWE, statement -> {
            for (int i = 0; i < mails; i++) {
                statement.setString(1, UUID.randomUUID().toString());
                statement.setString(2, kind);
                statement.setString(3, applicationId);
                statement.setLong(4, now);
                statement.setLong(5, now);
                statement.addBatch();
            }
            statement.executeBatch();
        });
    }

    long pending() {
        return count("SELECT count(*) FROM ibok_mail m JOIN realm r ON r.id = m.realm_id"
                + " WHERE r.name = 'ibok' AND m.state = 'PENDING'");
    }

    long count(String query) {
        try (var connection = ibok.database().connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void on(PreparedStatement statement) throws SQLException;
    }

    private void update(String sql, Step step) {
        try (var connection = ibok.database().connection();
                var statement = connection.prepareStatement(sql)) {
            step.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
