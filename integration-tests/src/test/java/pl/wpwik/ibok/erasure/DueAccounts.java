package pl.wpwik.ibok.erasure;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Rows;

/** Accounts closed behind the server's back, as if that had been long ago: nobody can wait for a grace period. */
public record DueAccounts(IbokSystem ibok) {

    public static final Duration LIMIT = Duration.ofSeconds(60);

    private static final String CLOSE =
            "UPDATE ibok_application SET status = 'CLOSED'," + " version = version + 1 WHERE id = ANY(?)";

    private static final String NOTE = "INSERT INTO ibok_closure (application_id, realm_id, reason, filed_on, due_on,"
            + " channel, original_location, received_by, recorded_by, recorded_at, closed_by, closed_at, former_status,"
            + " erase_at) SELECT id, realm_id, 'RESIGNATION', filed_on, due_on, 'POST', 'szafa ' || id, 'odebrał ' || id,"
            + " 'pracownik', entered_at, 'rejestrator', ?, status, ? FROM ibok_application WHERE id = ANY(?)";

    /** By resignation on paper; to be erased from now on. */
    public void close(JsonNode... applications) {
        Instant now = Instant.now();
        close(now.minus(Duration.ofDays(30)), now.minusSeconds(1), applications);
    }

    public void close(Instant closedAt, Instant eraseAt, JsonNode... applications) {
        Object ids = Stream.of(applications)
                .map(application -> application.path("id").asText())
                .toArray(String[]::new);
        execute(NOTE, closedAt.toEpochMilli(), eraseAt.toEpochMilli(), ids);
        execute(CLOSE, ids);
    }

    /** As if time had passed. */
    public void backdate(JsonNode application, Duration age) {
        execute(
                "UPDATE ibok_closure SET closed_at = closed_at - ?, erase_at = erase_at - ? WHERE application_id = ?",
                age.toMillis(),
                age.toMillis(),
                application.path("id").asText());
        execute(
                "UPDATE ibok_application SET decided_at = decided_at - ? WHERE id = ?",
                age.toMillis(),
                application.path("id").asText());
    }

    public void awaitErased(JsonNode... applications) {
        for (JsonNode application : applications) {
            Poll.until("the erasure", LIMIT, () -> status(application).equals("ERASED"));
        }
    }

    public String status(JsonNode application) {
        return ibok.database()
                .values(
                        "SELECT status FROM ibok_application WHERE id = ?",
                        application.path("id").asText())
                .get(0);
    }

    public long count(String query, Object... parameters) {
        return new Rows(ibok.database()).count(query, parameters);
    }

    public void execute(String sql, Object... parameters) {
        try (var connection = ibok.database().connection();
                var statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** What the dump has of a person outside Keycloak's stored events. */
    public List<String> tracesOutsideEvents(Trace trace) {
        return ibok.database()
                .dump()
                .lines()
                .filter(line ->
                        !line.startsWith("public.event_entity.") && !line.startsWith("public.admin_event_entity."))
                .filter(trace::isIn)
                .toList();
    }
}
