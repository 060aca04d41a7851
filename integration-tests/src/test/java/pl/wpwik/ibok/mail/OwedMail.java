package pl.wpwik.ibok.mail;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.register.Paper;

/** The newest mail about an application, as staff see it. */
public record OwedMail(IbokSystem ibok, JsonNode application) {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Waits until no other test's mail can come in between. */
    public static void awaitNone(IbokSystem ibok) {
        Poll.until("nothing owed", LIMIT, () -> {
            try (var connection = ibok.database().connection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select 1 from IBOK_MAIL where STATE = 'PENDING'")) {
                return !rows.next();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The activation mail of somebody who has just been registered. */
    static OwedMail toNewCustomer(IbokSystem ibok, String lastName) {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", lastName));
        return new OwedMail(
                ibok,
                Paper.register(ibok.asRegistrar(), application).successful().json());
    }

    String address() {
        return application.path("contact").path("email").asText();
    }

    /** Waits until a field of it says so. */
    JsonNode await(String field, String value) {
        Poll.until(field + " " + value, LIMIT, () -> read().path(field).asText().equals(value));
        return read();
    }

    JsonNode read() {
        return all().path(0);
    }

    JsonNode all() {
        return ibok.asClerk()
                .get(Paper.path(application) + "/mails")
                .successful()
                .json();
    }
}
