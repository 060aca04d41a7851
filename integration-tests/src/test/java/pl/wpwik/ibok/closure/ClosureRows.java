package pl.wpwik.ibok.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import pl.wpwik.ibok.harness.IbokSystem;

/** The rows about the end of an account, as time would change them. */
public record ClosureRows(IbokSystem ibok) {

    /** The grace period of a closed account is over. */
    public void endGrace(AccountEnd end) {
        set(
                "UPDATE ibok_closure SET erase_at = ? WHERE application_id = ?",
                Instant.now().minusSeconds(1).toEpochMilli(),
                end.id());
    }

    /** The account was registered that long ago, and its temporary password has expired. */
    public void registeredLongAgo(AccountEnd end, Duration age) {
        long then = Instant.now().minus(age).toEpochMilli();
        set("UPDATE ibok_application SET decided_at = ? WHERE id = ?", then, end.id());
        set("UPDATE ibok_activation SET expires_at = ? WHERE application_id = ?", then, end.id());
    }

    /** Of mails of a kind about the application. */
    public List<String> states(AccountEnd end, String kind) {
        return ibok.database().values("SELECT state FROM ibok_mail WHERE subject_id = ? AND kind = ?", end.id(), kind);
    }

    public void set(String statement, Object... values) {
        try (var connection = ibok.database().connection();
                var update = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            assertThat(update.executeUpdate()).isOne();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
