package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Ports;
import pl.wpwik.ibok.harness.ScriptedMailServer;
import pl.wpwik.ibok.harness.ServerAct;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** What staff see of an application's mails: tries, times, and in a code why the last one failed. */
@ExtendWith(IbokServer.class)
@Tag("punkt-5")
class MailStateIT {

    private final IbokSystem ibok;

    MailStateIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void whyAMailWasNotAcceptedIsShownUntilItIs() {
        List<OwedMail> waiting = new ArrayList<>();
        try (var password = new ScriptedMailServer().always("AUTH", ServerAct.says("535 5.7.8 wrong password"));
                var silence = new ScriptedMailServer().always(ScriptedMailServer.GREETING, ServerAct.hangs())) {
            Map<String, String> login = Map.of("auth", "true", "user", "ibok", "password", "secret");
            waiting.add(failing(password.port(), login, "LOGIN_REFUSED"));
            waiting.add(failing(silence.port(), Map.of("timeout", "200"), "TIMEOUT"));
            waiting.add(failing(Ports.free(), Map.of(), "UNREACHABLE"));
            waiting.add(failing(Ports.free(), Map.of("host", ""), "NOT_CONFIGURED"));
        }
        for (OwedMail owed : waiting) {
            JsonNode mail = owed.await("state", "SENT");
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
        mailAbout(customer.application()).await("state", "SENT");
        assertThat(mailAbout(customer.application()).all().findValuesAsText("kind"))
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
        assertThat(mailAbout(application).all()).isEmpty();
        assertThat(application.path("outcome").path("refusalMail").asText()).isEqualTo("NONE");
        JsonNode refused = ibok.asRegistrar()
                .post(Paper.path(application) + "/refusal", Map.of("reason", "WITHDRAWN"))
                .successful()
                .json();
        assertThat(refused.path("outcome").path("refusalMail").asText()).isIn("PENDING", "SENT");
        mailAbout(application).await("state", "SENT");
        assertThat(mailAbout(application).all().findValuesAsText("kind")).containsExactly("ibok-refusal");
        JsonNode outcome = Paper.read(ibok.asClerk(), application).path("outcome");
        assertThat(outcome.path("refusalMail").asText()).isEqualTo("SENT");
        assertThat(outcome.path("activationMail").asText()).isEqualTo("NONE");
        assertThat(outcome.path("activatedAt").isNull()).isTrue();
    }

    /** Registers a customer while the realm's mail server is another one. */
    private OwedMail failing(int port, Map<String, String> more, String expected) {
        try (var setting = RealmMailServer.of(ibok, port, more)) {
            OwedMail owed = OwedMail.toNewCustomer(ibok, "Niedoręczony");
            JsonNode mail = owed.await("lastError", expected);
            assertThat(mail.path("kind").asText()).isEqualTo("ibok-activation");
            assertThat(mail.path("state").asText()).isEqualTo("PENDING");
            assertThat(mail.path("sentAt").isNull()).isTrue();
            assertThat(Instant.parse(mail.path("nextAttemptAt").asText()))
                    .isAfter(Instant.parse(mail.path("createdAt").asText()));
            return owed;
        }
    }

    private OwedMail mailAbout(JsonNode application) {
        return new OwedMail(ibok, application);
    }
}
