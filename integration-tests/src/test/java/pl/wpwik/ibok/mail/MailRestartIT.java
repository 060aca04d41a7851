package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** A mail that was given up is seen by staff, who have it tried anew. */
@ExtendWith(IbokServer.class)
@Tag("punkt-5")
@Tag("full")
class MailRestartIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final IbokSystem ibok;

    MailRestartIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void aMailThatWasGivenUpIsListedAndGoesOutOnceStaffHaveRemovedTheCause() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Porzucony"));
        JsonNode failed;
        try (var undeliverable = UndeliverableMails.begin(ibok)) {
            Paper.register(ibok.asRegistrar(), application).successful();
            failed = undeliverable.awaitGivenUp(application);
        }
        assertThat(failed.path("restartable").asBoolean()).isTrue();
        assertThat(failed.path("nextAttemptAt").isNull()).isTrue();
        assertThat(listed("porzucony")).containsExactly("Porzucony");
        assertThat(figure()).isEqualTo(ofTheTab()).isPositive();

        JsonNode restarted = restart(application, failed).successful().json();
        assertThat(restarted.path("outcome").path("activationMail").asText()).isIn("PENDING", "SENT");
        ActivationMail mail = ActivationMail.read(ibok.mailbox()
                .await(application.path("contact").path("email").asText(), Customer.ACTIVATION_SUBJECT)
                .text());
        Poll.until("the mail SENT", LIMIT, () -> states(application).equals(List.of("SENT", "FAILED")));
        JsonNode mails = mails(application);
        assertThat(mails.findValuesAsText("restartable")).containsOnly("false");
        assertThat(mails.path(0).path("attempts").asInt())
                .as("tries of its own")
                .isOne();
        assertThat(mails.path(1).path("id")).as("the one that was given up").isEqualTo(failed.path("id"));
        assertThat(accepts(mail.login(), mail.temporaryPassword())).isTrue();
        assertThat(listed("porzucony")).isEmpty();
        assertThat(figure()).isEqualTo(ofTheTab());
        JsonNode entry = entry(application, "MAIL_RESTARTED");
        assertThat(entry.path("who").asText()).isEqualTo(ibok.registrar().username());
        assertThat(entry.path("changes").path(0).path("new").asText()).isEqualTo("ibok-activation");
    }

    @Test
    void twoWhoRestartAtOnceMakeOneMail() {
        Customer customer = Customer.registered(ibok, "Jan", "Podwajany");
        JsonNode failed = newest(customer.application());
        MailRows.giveUp(ibok, failed.path("id").asText());
        List<Answer> answers = Together.run(2, i -> restart(customer.application(), failed));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        assertThat(states(customer.application())).hasSize(2);
    }

    @Test
    void onlyWhatWasGivenUpAndStillHelpsSomebodyIsRestarted() {
        Customer customer = Customer.registered(ibok, "Jan", "Zbyteczny");
        JsonNode application = customer.application();
        String mail = newest(application).path("id").asText();
        Answer early = restart(application, newest(application));
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.json().path("errorMessage").asText()).contains("zaprzestano prób");

        MailRows.giveUp(ibok, mail);
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword("Wlasne-Haslo-27");
        assertThat(listed("zbyteczny"))
                .as("the customer has logged in all the same")
                .isEmpty();
        Answer late = ibok.asRegistrar().in("en").call("POST", path(application, mail), "");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("errorMessage").asText()).contains("need not be sent");
        assertThat(late.json().path("current").path("status").asText()).isEqualTo("ACTIVE");
        assertThat(mails(application).findValuesAsText("restartable")).containsOnly("false");
    }

    @Test
    void onlyARegistrarRestartsAndOnlyAMailOfThisApplication() {
        Customer customer = Customer.registered(ibok, "Jan", "Cudzy");
        JsonNode failed = newest(customer.application());
        MailRows.giveUp(ibok, failed.path("id").asText());
        JsonNode other = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Obcy"));
        assertThat(restart(other, failed).status()).isEqualTo(404);
        String path = path(customer.application(), failed.path("id").asText());
        assertThat(ibok.asClerk().call("POST", path, "").status()).isEqualTo(403);
        assertThat(ibok.asSupervisor().call("POST", path, "").status()).isEqualTo(403);
        JsonNode after = newest(customer.application());
        assertThat(after.path("id")).as("nothing has happened").isEqualTo(failed.path("id"));
        assertThat(after.path("restartable").asBoolean()).isTrue();
    }

    @Test
    @Tag("punkt-2")
    void theMailAboutARefusalCanBeRestarted() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Niedoinformowany"));
        try (var undeliverable = UndeliverableMails.begin(ibok)) {
            ibok.asRegistrar()
                    .post(Paper.path(application) + "/refusal", Map.of("reason", "WITHDRAWN"))
                    .successful();
            undeliverable.awaitGivenUp(application);
        }
        assertThat(listed("niedoinformowany")).containsExactly("Niedoinformowany");
        restart(application, newest(application)).successful();
        Poll.until("the mail SENT", LIMIT, () -> states(application).equals(List.of("SENT", "FAILED")));
        assertThat(listed("niedoinformowany")).isEmpty();
    }

    private Answer restart(JsonNode application, JsonNode mail) {
        return ibok.asRegistrar().call("POST", path(application, mail.path("id").asText()), "");
    }

    private static String path(JsonNode application, String mail) {
        return Paper.path(application) + "/mails/" + mail + "/restart";
    }

    private JsonNode newest(JsonNode application) {
        return mails(application).path(0);
    }

    private List<String> states(JsonNode application) {
        return mails(application).findValuesAsText("state");
    }

    private JsonNode mails(JsonNode application) {
        return ibok.asClerk()
                .get(Paper.path(application) + "/mails")
                .successful()
                .json();
    }

    private List<String> listed(String search) {
        return ibok.asClerk()
                .get("/bok27/applications?tab=MAIL_FAILED&search=" + search)
                .successful()
                .json()
                .findValuesAsText("lastName");
    }

    private int figure() {
        return ibok.asClerk()
                .get("/bok27/statistics")
                .successful()
                .json()
                .path("open")
                .path("mailFailed")
                .asInt();
    }

    private int ofTheTab() {
        return ibok.asClerk()
                .get("/bok27/applications/counts")
                .successful()
                .json()
                .path("MAIL_FAILED")
                .asInt();
    }

    private JsonNode entry(JsonNode application, String action) {
        for (JsonNode entry : Paper.history(ibok.asClerk(), application)) {
            if (entry.path("action").asText().equals(action)) {
                return entry;
            }
        }
        throw new AssertionError("No " + action);
    }

    private boolean accepts(String login, String password) {
        return new LoginConversation(ibok.realm(), ibok.portal().url())
                .open()
                .login(login, password)
                .page()
                .contains("password-new");
    }
}
