package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;

@ExtendWith(IbokServer.class)
@Tag("punkt-5")
class ResendIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final IbokSystem ibok;

    ResendIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void theMailIsSentAgainWithAnotherPasswordAndTheEarlierOneDies() {
        Customer customer = Customer.registered(ibok, "Jan", "Ponowiony");
        JsonNode answered = resend(customer.application()).successful().json();
        assertThat(answered.path("outcome").path("activationMail").asText()).isIn("PENDING", "SENT");
        ActivationMail second = ActivationMail.read(
                ibok.mailbox().await(customer.email(), 2).get(1).text());
        awaitSent(customer.application());
        assertThat(second.login()).isEqualTo(customer.login());
        assertThat(accepts(customer, customer.temporaryPassword())).isFalse();
        assertThat(accepts(customer, second.temporaryPassword())).isTrue();
        assertThat(Paper.history(ibok.asClerk(), customer.application()).findValuesAsText("action"))
                .contains("MAIL_RESENT");
    }

    @Test
    void whileTheMailServerIsDownTheEarlierPasswordLivesAndManyWishesMakeOneMail() {
        Customer customer = Customer.registered(ibok, "Jan", "Niecierpliwy");
        ibok.mailbox().stop();
        try {
            for (int wish = 0; wish < 3; wish++) {
                resend(customer.application()).successful();
            }
            assertThat(accepts(customer, customer.temporaryPassword())).isTrue();
        } finally {
            ibok.mailbox().startAgain();
        }
        ActivationMail second = ActivationMail.read(
                ibok.mailbox().await(customer.email(), 1).get(0).text());
        awaitSent(customer.application());
        assertThat(ibok.mailbox().to(customer.email())).hasSize(1);
        assertThat(accepts(customer, customer.temporaryPassword())).isFalse();
        assertThat(accepts(customer, second.temporaryPassword())).isTrue();
    }

    @Test
    void onlyWhoWaitsForTheFirstLoginGetsAnother() {
        JsonNode submitted = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Przedwczesny"));
        Answer polish = resend(submitted);
        Answer english = ibok.asRegistrar().in("en").call("POST", path(submitted), "");
        assertThat(polish.status()).isEqualTo(409);
        assertThat(polish.json().path("errorMessage").asText()).contains("pierwsze logowanie");
        assertThat(english.json().path("errorMessage").asText()).contains("first time");
        assertThat(polish.json().path("current")).isEqualTo(submitted);

        Customer active = Customer.registered(ibok, "Jan", "Zalogowany");
        active.atLoginPage(ibok)
                .login(active.login(), active.temporaryPassword())
                .changePassword("Wlasne-Haslo-27");
        assertThat(resend(active.application()).status()).isEqualTo(409);

        JsonNode refused = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Bezpowrotny"));
        ibok.asRegistrar()
                .post(Paper.path(refused) + "/refusal", Map.of("reason", "WITHDRAWN"))
                .successful();
        assertThat(resend(refused).status()).isEqualTo(409);
    }

    @Test
    void onlyARegistrarSendsAgainAndOnlyWhatThereIs() {
        Customer customer = Customer.registered(ibok, "Jan", "Niewysłany");
        assertThat(ibok.asClerk().call("POST", path(customer.application()), "").status())
                .isEqualTo(403);
        assertThat(ibok.asRegistrar()
                        .call("POST", "/bok27/applications/00000000-0000-0000-0000-000000000000/activation-mail", "")
                        .status())
                .isEqualTo(404);
        assertThat(accepts(customer, customer.temporaryPassword())).isTrue();
    }

    private Answer resend(JsonNode application) {
        return ibok.asRegistrar().call("POST", path(application), "");
    }

    private static String path(JsonNode application) {
        return Paper.path(application) + "/activation-mail";
    }

    private void awaitSent(JsonNode application) {
        Poll.until(
                "activation mail SENT",
                LIMIT,
                () -> Paper.read(ibok.asClerk(), application)
                        .path("outcome")
                        .path("activationMail")
                        .asText()
                        .equals("SENT"));
    }

    private boolean accepts(Customer customer, String password) {
        return customer.atLoginPage(ibok)
                .login(customer.login(), password)
                .page()
                .contains("password-new");
    }
}
