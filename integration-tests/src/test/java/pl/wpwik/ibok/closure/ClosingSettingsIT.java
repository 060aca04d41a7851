package pl.wpwik.ibok.closure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.register.RealmSetting;
import pl.wpwik.ibok.reset.ForgetfulCustomer;

/** What is assumed of § 10 ust. 5 is a setting each, and the work list shows what follows from them (point 8). */
@ExtendWith(IbokServer.class)
@Tag("punkt-8")
@Tag("full")
class ClosingSettingsIT {

    private final IbokSystem ibok;

    ClosingSettingsIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void withoutAGracePeriodNoUndoingIsOfferedAndTheMailSaysSo() {
        AccountEnd end = registered("Ostateczna");
        try (RealmSetting none = RealmSetting.of(ibok, Map.of("ibok.erasureGraceDays", "0"))) {
            assertThat(none).isNotNull();
            JsonNode closure = end.closed().closure();
            assertThat(closure.path("eraseOn").asText()).isEqualTo(Paper.TODAY.toString());
            assertThat(closure.path("reinstatable").asBoolean()).isFalse();
            assertThat(end.reinstate().status()).isEqualTo(409);
        }
        Mail mail = ibok.mailbox().await(end.customer().email(), "zostało zamknięte");
        assertThat(mail.text())
                .contains("usuniemy wkrótce po wysłaniu tej wiadomości")
                .doesNotContain("przez pomyłkę", "PRZEZ POMYŁKĘ");
    }

    @Test
    void theMailIsInTheCustomersLanguageAndSaysOfInvoicesWhatTheUtilityHasSet() {
        Customer customer = ForgetfulCustomer.active(ibok, "Ursula", "Leaving").customer();
        ObjectNode english =
                (ObjectNode) ibok.asAdministrator().get(customer.userPath()).json();
        english.withObject("attributes").putArray("locale").add("en");
        ibok.asAdministrator().put(customer.userPath(), english).successful();
        AccountEnd end = new AccountEnd(ibok, customer);
        try (RealmSetting notice = RealmSetting.of(
                ibok, Map.of("ibok.invoiceNoticeEn", "Invoices <will> come by post.", "ibok.erasureGraceDays", "7"))) {
            assertThat(notice).isNotNull();
            end.resign("DEATH", Paper.TODAY).successful();
            end.close().successful();
            Mail mail = ibok.mailbox().await(customer.email(), "has been closed");
            assertThat(mail.text())
                    .contains("The reason is the death of the customer", "Invoices <will> come by post.");
            assertThat(mail.html()).contains("Invoices &lt;will&gt; come by post.");
            end.reinstate().successful();
        }
        assertThat(ibok.mailbox().await(customer.email(), "works again").text())
                .contains("Login and password are the same as before the closing.");
    }

    @Test
    void theWorkListShowsTheResignationDueLongestFirstAndTheFiguresCountIt() {
        long before = figures().path("open").asLong();
        AccountEnd later = registered("Odchodnik");
        AccountEnd sooner = registered("Odchodnik");
        later.resign("RESIGNATION", Paper.TODAY).successful();
        sooner.resign("RESIGNATION", Paper.TODAY.minusDays(1)).successful();
        JsonNode tab = ibok.asClerk()
                .get("/bok27/applications?tab=RESIGNATIONS&search=odchodnik")
                .successful()
                .json();
        assertThat(tab.path("items").findValuesAsText("id")).containsExactly(sooner.id(), later.id());
        assertThat(tab.path("items").findValuesAsText("resignationDueOn"))
                .containsExactly(
                        Paper.TODAY.plusDays(13).toString(),
                        Paper.TODAY.plusDays(14).toString());
        assertThat(counts().path("RESIGNATIONS").asInt()).isEqualTo(2);
        assertThat(figures().path("open").asLong()).isGreaterThanOrEqualTo(before + 2);
        for (AccountEnd end : List.of(later, sooner)) {
            end.close().successful();
        }
        assertThat(counts().path("RESIGNATIONS").asInt()).isZero();
        assertThat(counts().path("CLOSED").asInt()).isEqualTo(2);
    }

    private JsonNode counts() {
        return ibok.asClerk()
                .get("/bok27/applications/counts?search=odchodnik")
                .successful()
                .json();
    }

    private JsonNode figures() {
        return ibok.asSupervisor().get("/bok27/statistics").successful().json().path("resignations");
    }

    private AccountEnd registered(String lastName) {
        return new AccountEnd(ibok, Customer.registered(ibok, "Urszula", lastName));
    }
}
