package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.register.Paper;

@ExtendWith(IbokServer.class)
@Tag("punkt-5")
class ActivationMailIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final IbokSystem ibok;

    ActivationMailIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void itCarriesLoginTemporaryPasswordAndBasicDataInBothForms() {
        JsonNode application = registered("Żaneta", "Źdźbło & <b>Syn</b>");
        Mail mail = ibok.mailbox().await(email(application), "iBOK");
        ActivationMail read = ActivationMail.read(mail.text());
        assertThat(read.login())
                .startsWith("zaneta.zdzblo")
                .isEqualTo(application.path("outcome").path("login").asText());
        assertThat(read.temporaryPassword()).hasSize(12).matches("[2-9A-HJ-NP-Za-km-z]+");
        assertThat(mail.text())
                .contains("Żaneta Źdźbło & <b>Syn</b>", "Wadowice, Źródlana 7", "662 277 045", "ibok@wpwik.com")
                .contains(application.path("applicant").path("customerNumber").asText())
                .contains(ibok.portal().url());
        assertThat(mail.html())
                .contains(read.temporaryPassword(), read.login(), "Źdźbło &amp; &lt;b&gt;Syn&lt;/b&gt;")
                .doesNotContain("<b>Syn");
        awaitMailState(application, "SENT");
    }

    @Test
    void whileTheMailServerIsDownTheRegistrationStandsAndTheMailFollowsInTheCustomersLanguage() {
        ibok.mailbox().stop();
        JsonNode application;
        try {
            application = registered("John", "Waiting");
            assertThat(application.path("status").asText()).isEqualTo("REGISTERED");
            String user = "/users/" + application.path("outcome").path("userId").asText();
            ObjectNode english = (ObjectNode) ibok.asAdministrator().get(user).json();
            english.withObject("attributes").putArray("locale").add("en");
            ibok.asAdministrator().put(user, english).successful();
            assertThat(read(application).path("outcome").path("activationMail").asText())
                    .isEqualTo("PENDING");
        } finally {
            ibok.mailbox().startAgain();
        }
        Mail mail = ibok.mailbox().await(email(application), "iBOK");
        assertThat(mail.text()).contains("Temporary password");
        awaitMailState(application, "SENT");
        assertThat(ibok.mailbox().to(email(application))).hasSize(1);
    }

    private JsonNode registered(String firstName, String lastName) {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete(firstName, lastName));
        return Paper.register(ibok.asRegistrar(), application).successful().json();
    }

    private void awaitMailState(JsonNode application, String state) {
        Poll.until(
                "activation mail " + state,
                LIMIT,
                () -> read(application)
                        .path("outcome")
                        .path("activationMail")
                        .asText()
                        .equals(state));
    }

    private JsonNode read(JsonNode application) {
        return ibok.asClerk().get(Paper.path(application)).json();
    }

    private static String email(JsonNode application) {
        return application.path("contact").path("email").asText();
    }
}
