package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Ports;
import pl.wpwik.ibok.harness.RefusingMailServer;
import pl.wpwik.ibok.harness.StallingMailServer;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** What staff see of an application's mails: tries, times, and in a code why the last one failed. */
@ExtendWith(IbokServer.class)
@Tag("punkt-5")
class MailStateIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final IbokSystem ibok;

    MailStateIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void whyAMailWasNotAcceptedIsShownUntilItIs() {
        List<JsonNode> waiting = new ArrayList<>();
        JsonNode realm = ibok.asAdministrator().get("").successful().json();
        try (var address = new RefusingMailServer("RCPT", "550 jan@example.com is unknown here");
                var content = new RefusingMailServer("DATA", "554 no mail today");
                var password = new RefusingMailServer("AUTH", "535 wrong password");
                var silence = new StallingMailServer()) {
            waiting.add(failing(realm, Map.of("port", port(address.port())), "ADDRESS_REFUSED"));
            waiting.add(failing(realm, Map.of("port", port(content.port())), "REFUSED"));
            Map<String, String> login =
                    Map.of("port", port(password.port()), "auth", "true", "user", "ibok", "password", "secret");
            waiting.add(failing(realm, login, "LOGIN_REFUSED"));
            waiting.add(failing(realm, Map.of("port", port(silence.port()), "timeout", "200"), "TIMEOUT"));
            waiting.add(failing(realm, Map.of("port", port(Ports.free())), "UNREACHABLE"));
            waiting.add(failing(realm, Map.of("host", "", "port", port(Ports.free())), "NOT_CONFIGURED"));
        } finally {
            ibok.asAdministrator().put("", realm).successful();
            tryAgainNow();
        }
        for (JsonNode application : waiting) {
            JsonNode mail = awaitMail(application, "state", "SENT");
            assertThat(mail.path("lastError").isNull()).isTrue();
            assertThat(mail.path("nextAttemptAt").isNull()).isTrue();
            assertThat(mail.path("attempts").asInt()).isGreaterThan(1);
            assertThat(Instant.parse(mail.path("sentAt").asText()))
                    .isAfter(Instant.parse(mail.path("createdAt").asText()));
        }
    }

    @Test
    void everyKindOfMailAboutAnApplicationIsThereTheNewestFirst() {
        Customer customer = Customer.registered(ibok, "Jan", "Korespondent");
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword("Wlasne-Haslo-27");
        awaitMail(customer.application(), "state", "SENT");
        assertThat(mails(customer.application()).findValuesAsText("kind"))
                .containsExactly("ibok-password-changed", "ibok-activation");
        assertThat(ibok.asSupervisor()
                        .get(customer.applicationPath() + "/mails")
                        .text())
                .doesNotContain(customer.email());
        JsonNode active = Paper.read(ibok.asClerk(), customer.application()).path("outcome");
        assertThat(Instant.parse(active.path("activatedAt").asText()))
                .isAfter(Instant.parse(active.path("decidedAt").asText()));
    }

    @Test
    void whatIsOwedToWhoeverIsRefusedIsShownBesideTheActivationMail() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Odprawiony"));
        assertThat(mails(application)).isEmpty();
        assertThat(application.path("outcome").path("refusalMail").asText()).isEqualTo("NONE");
        JsonNode refused = ibok.asRegistrar()
                .post(Paper.path(application) + "/refusal", Map.of("reason", "WITHDRAWN"))
                .successful()
                .json();
        assertThat(refused.path("outcome").path("refusalMail").asText()).isIn("PENDING", "SENT");
        awaitMail(application, "state", "SENT");
        assertThat(mails(application).findValuesAsText("kind")).containsExactly("ibok-refusal");
        JsonNode outcome = Paper.read(ibok.asClerk(), application).path("outcome");
        assertThat(outcome.path("refusalMail").asText()).isEqualTo("SENT");
        assertThat(outcome.path("activationMail").asText()).isEqualTo("NONE");
        assertThat(outcome.path("activatedAt").isNull()).isTrue();
    }

    /** Registers a customer while the realm's mail server is another one. */
    private JsonNode failing(JsonNode realm, Map<String, String> mailServer, String expected) {
        ObjectNode changed = realm.deepCopy();
        ObjectNode smtp = changed.withObject("smtpServer").put("host", "127.0.0.1");
        mailServer.forEach(smtp::put);
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Niedoręczony"));
        ibok.asAdministrator().put("", changed).successful();
        Paper.register(ibok.asRegistrar(), application).successful();
        JsonNode mail = awaitMail(application, "lastError", expected);
        assertThat(mail.path("kind").asText()).isEqualTo("ibok-activation");
        assertThat(mail.path("state").asText()).isEqualTo("PENDING");
        assertThat(mail.path("attempts").asInt()).isOne();
        assertThat(mail.path("sentAt").isNull()).isTrue();
        assertThat(Instant.parse(mail.path("nextAttemptAt").asText()))
                .isAfter(Instant.parse(mail.path("createdAt").asText()));
        return application;
    }

    /** The newest mail, once a field of it says so. */
    private JsonNode awaitMail(JsonNode application, String field, String value) {
        Poll.until(
                field + " " + value,
                LIMIT,
                () -> mails(application).path(0).path(field).asText().equals(value));
        return mails(application).path(0);
    }

    private JsonNode mails(JsonNode application) {
        return ibok.asClerk()
                .get(Paper.path(application) + "/mails")
                .successful()
                .json();
    }

    /** The pause before the next try is a minute; nobody else shall have to wait for these. */
    private void tryAgainNow() {
        try (var connection = ibok.database().connection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE ibok_mail SET next_attempt_at = 0 WHERE state = 'PENDING'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String port(int port) {
        return Integer.toString(port);
    }
}
