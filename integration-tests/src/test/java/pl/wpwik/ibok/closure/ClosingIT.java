package pl.wpwik.ibok.closure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.access.CustomerApplication;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.reset.ForgetfulCustomer;
import pl.wpwik.ibok.reset.ResetRequestRows;

/** An account ends on a written resignation, at once, and can be brought back for a while (regulation, point 8). */
@ExtendWith(IbokServer.class)
@Tag("punkt-8")
class ClosingIT {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("pl"));
    private static final String OWN = ForgetfulCustomer.OWN;

    private final IbokSystem ibok;
    private final CustomerApplication applications;
    private DirectGrant application;

    ClosingIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.applications = new CustomerApplication(ibok);
    }

    @BeforeEach
    void openApplication() {
        application = applications.withDirectGrant("ibok-closing-tests");
        ResetRequestRows.forgetAddresses(ibok);
    }

    @AfterEach
    void closeApplication() {
        applications.remove(application);
    }

    @Test
    void aClosedAccountIsShutAtOnceAndOpensAgainWithItsOwnPasswordWhenThatIsUndone() {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Rozalia", "Rezygnująca");
        AccountEnd end = new AccountEnd(ibok, customer.customer());
        LoginConversation browser = customer.atLoginPage().login(customer.login(), OWN);
        Answer online = application.token(customer.login(), OWN);
        Answer offline = application.token(customer.login(), OWN, "openid offline_access");
        LocalDate filed = Paper.TODAY.minusDays(1);
        JsonNode resigned = end.resign("RESIGNATION", filed).successful().json();
        assertThat(resigned.path("resignationDueOn").asText())
                .isEqualTo(filed.plusDays(14).toString());
        assertThat(application.refresh(online).status())
                .as("nothing happens until it is closed")
                .isEqualTo(200);

        JsonNode closed = end.close().successful().json();
        assertClosed(closed, resigned);
        assertShut(customer, browser, online, offline);
        assertToldOfTheClosing(customer);

        JsonNode reinstated = end.reinstate().successful().json();
        assertThat(reinstated.path("status").asText()).isEqualTo("ACTIVE");
        assertThat(reinstated.path("closure").isNull()).isTrue();
        assertThat(end.isEnabled()).isTrue();
        assertThat(application.refresh(online).status())
                .as("what was ended stays ended")
                .isEqualTo(400);
        assertThat(application.refresh(offline).status()).isEqualTo(400);
        assertThat(browser.open().login(customer.login(), OWN).atPortal())
                .as("the own password still works")
                .isTrue();
        assertThat(ibok.mailbox().await(customer.email(), "znów działa").text())
                .contains(customer.login(), "Login i hasło są takie jak przed zamknięciem.");
        assertThat(end.history())
                .containsSubsequence("REINSTATED", "CLOSED", "RESIGNATION_RECORDED", "ACTIVATED", "REGISTERED");
    }

    private void assertClosed(JsonNode closed, JsonNode resigned) {
        assertThat(closed.path("status").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("version").asInt())
                .isGreaterThan(resigned.path("version").asInt());
        assertThat(closed.path("resignationDueOn").isNull()).isTrue();
        JsonNode closure = closed.path("closure");
        assertThat(closure.path("reason").asText()).isEqualTo("RESIGNATION");
        assertThat(closure.path("recordedBy").asText()).isEqualTo(ibok.clerk().username());
        assertThat(closure.path("closedBy").asText()).isEqualTo(ibok.registrar().username());
        assertThat(closure.path("formerStatus").asText()).isEqualTo("ACTIVE");
        assertThat(closure.path("eraseOn").asText())
                .isEqualTo(Paper.TODAY.plusDays(30).toString());
        assertThat(closure.path("reinstatable").asBoolean()).isTrue();
        assertThat(closure.path("originalLocation").asText()).isEqualTo("segregator 8");
    }

    private void assertShut(ForgetfulCustomer customer, LoginConversation browser, Answer online, Answer offline) {
        assertThat(application.refresh(online).status()).isEqualTo(400);
        assertThat(application.refresh(offline).status()).isEqualTo(400);
        assertThat(application.token(customer.login(), OWN).text()).doesNotContain("access_token");
        assertThat(browser.open().page()).as("no session is left").contains("kc-form-login");
        LoginConversation refused = browser.login(customer.login(), OWN);
        assertThat(refused.atPortal()).isFalse();
        assertThat(refused.page()).contains("To konto jest zablokowane");
        customer.atLoginPage().forgot(customer.login());
        ResetRequestRows.outcomes(ibok, customer.login(), 1);
        assertThat(customer.mails()).as("the reset is silent").isEmpty();
    }

    private void assertToldOfTheClosing(ForgetfulCustomer customer) {
        Mail mail = ibok.mailbox().await(customer.email(), "zostało zamknięte");
        for (String form : List.of(mail.text(), mail.html())) {
            assertThat(form)
                    .contains(customer.login(), "Podstawą jest pisemna rezygnacja")
                    .contains("usuniemy " + DAY.format(Paper.TODAY.plusDays(30)))
                    .contains("przed " + DAY.format(Paper.TODAY.plusDays(30)))
                    .contains(DAY.format(Paper.TODAY.minusDays(1)))
                    .contains("Faktury elektroniczne nie będą już dostępne w iBOK.")
                    .contains("662 277 045")
                    .doesNotContain("Rezygnująca");
        }
    }
}
