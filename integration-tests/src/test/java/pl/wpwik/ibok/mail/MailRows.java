package pl.wpwik.ibok.mail;

import java.sql.SQLException;
import java.time.Duration;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;

/** The outbox behind the server's back: days go by in it without anybody waiting for them. */
public final class MailRows {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private MailRows() {}

    /** As if a mail that the mail server has just accepted had been tried in vain for days. */
    public static void giveUp(IbokSystem ibok, String id) {
        Poll.until(
                "the end of the try that is under way",
                LIMIT,
                () -> update(
                                ibok,
                                "UPDATE ibok_mail SET state = 'FAILED', sent_at = NULL, last_error = 'UNREACHABLE'"
                                        + " WHERE id = ? AND state = 'SENT'",
                                id)
                        == 1);
    }

    private static int update(IbokSystem ibok, String statement, String value) {
        try (var connection = ibok.database().connection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, value);
            return update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
