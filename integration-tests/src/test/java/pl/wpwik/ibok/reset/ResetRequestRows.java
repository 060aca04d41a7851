package pl.wpwik.ibok.reset;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;

/** The noted requests, as staff see them and as time would change them. */
public final class ResetRequestRows {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private ResetRequestRows() {}

    /** What has become of all requests for a login, the newest first, once none of them waits any more. */
    public static List<String> outcomes(IbokSystem ibok, String login, int expected) {
        Poll.until("decisions on " + login, LIMIT, () -> {
            List<String> outcomes = outcomes(ibok, login);
            return outcomes.size() == expected && !outcomes.contains("WAITING");
        });
        return outcomes(ibok, login);
    }

    static void backdate(IbokSystem ibok, String login, Duration age) {
        try (var connection = ibok.database().connection();
                var update = connection.prepareStatement(
                        "UPDATE ibok_reset_intake SET requested_at = requested_at - ? WHERE login = ?")) {
            update.setLong(1, age.toMillis());
            update.setString(2, login);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All tests come from one address: what others have asked for must not count here. */
    public static void forgetAddresses(IbokSystem ibok) {
        change(ibok, "UPDATE ibok_reset_intake SET client_address = 'elsewhere'");
    }

    /** Staff see the newest hundred: a test that asks often leaves none. */
    public static void forgetAll(IbokSystem ibok) {
        change(ibok, "DELETE FROM ibok_reset_intake");
    }

    private static void change(IbokSystem ibok, String rows) {
        try (var connection = ibok.database().connection();
                var update = connection.createStatement()) {
            update.executeUpdate(rows);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> outcomes(IbokSystem ibok, String login) {
        return ibok
                .asRegistrar()
                .get("/bok27/reset-requests?max=100")
                .successful()
                .json()
                .path("items")
                .findParents("login")
                .stream()
                .filter(item -> item.path("login").asText().equals(login))
                .map(item -> item.path("outcome").asText())
                .toList();
    }
}
