package pl.wpwik.ibok.closure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.register.RealmSetting;
import pl.wpwik.ibok.reset.ForgetfulCustomer;

/** Accounts whose customers never set a password of their own end without any paper (point 8). */
@ExtendWith(IbokServer.class)
@Tag("punkt-8")
@Tag("full")
class NeverActivatedIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Duration TEN_YEARS = Duration.ofDays(3653);

    private final IbokSystem ibok;
    private final ClosureRows rows;

    NeverActivatedIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.rows = new ClosureRows(ibok);
    }

    @Test
    void theTemporaryPasswordEndsWithTheAccountAndUndoingSendsAnother() {
        AccountEnd end = registered("Nieobecna");
        Customer customer = end.customer();
        JsonNode closed = end.closeNeverActivated().successful().json();
        assertThat(closed.path("closure").path("reason").asText()).isEqualTo("NEVER_ACTIVATED");
        assertThat(closed.path("closure").path("filedOn").isNull()).isTrue();
        assertThat(closed.path("outcome").path("activationPasswordExpiresAt").isNull())
                .isTrue();
        assertThat(credentials(customer)).isEmpty();
        assertThat(ibok.mailbox().await(customer.email(), "zostało zamknięte").text())
                .contains("nikt nie ustawił w nim własnego hasła");

        end.reinstate().successful();
        assertThat(end.status()).isEqualTo("REGISTERED");
        assertThat(ibok.mailbox().await(customer.email(), "znów działa").text())
                .contains("Hasło tymczasowe do pierwszego logowania wyślemy w osobnej wiadomości.");
        ActivationMail second =
                ActivationMail.read(activationMails(customer, 2).get(1).text());
        assertThat(customer.atLoginPage(ibok)
                        .login(customer.login(), second.temporaryPassword())
                        .page())
                .contains("password-new");
    }

    @Test
    void aCustomerWithAPasswordOfTheirOwnIsNotClosedForWantOfOne() {
        AccountEnd end = new AccountEnd(
                ibok, ForgetfulCustomer.active(ibok, "Nina", "Obecna").customer());
        Answer answer = end.closeNeverActivated();
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("errorMessage").asText()).startsWith("Klient ustawił już własne hasło.");
        assertThat(end.isEnabled()).isTrue();
    }

    @Test
    void manyAreClosedAtOnceAndWhatStandsAgainstOneStandsAgainstNoOther() {
        AccountEnd first = registered("Zbiorowa-Pierwsza");
        AccountEnd active = new AccountEnd(
                ibok, ForgetfulCustomer.active(ibok, "Nina", "Zbiorowa-Czynna").customer());
        AccountEnd stale = registered("Zbiorowa-Nieświeża");
        AccountEnd closed = registered("Zbiorowa-Zamknięta").closed();
        JsonNode submitted = Paper.record(ibok.asClerk(), Paper.complete("Nina", "Zbiorowa-Złożona"));
        AccountEnd last = registered("Zbiorowa-Ostatnia");
        List<Map<String, Object>> wanted = new ArrayList<>(Stream.of(first, active, closed, last)
                .map(end -> reference(end.id(), end.version()))
                .toList());
        wanted.add(1, reference(stale.id(), stale.version() - 1));
        wanted.add(2, reference(submitted.path("id").asText(), 0));
        wanted.add(3, reference("0".repeat(36), 0));

        JsonNode items = bulk(wanted).successful().json().path("items");

        assertThat(items.findValuesAsText("result"))
                .containsExactly("CLOSED", "STALE", "NO_ACCOUNT", "NOT_FOUND", "ACTIVATED", "ALREADY_CLOSED", "CLOSED");
        assertThat(items.findValuesAsText("id"))
                .containsExactlyElementsOf(
                        wanted.stream().map(one -> one.get("id").toString()).toList());
        assertThat(items.path(0).path("number")).isEqualTo(first.application().path("number"));
        assertThat(items.path(0).path("message").asText()).isEqualTo("Konto zamknięte.");
        assertThat(items.path(3).path("number").isNull()).isTrue();
        assertThat(first.status()).isEqualTo("CLOSED");
        assertThat(last.status()).isEqualTo("CLOSED");
        assertThat(active.status()).isEqualTo("ACTIVE");
        assertThat(stale.status()).isEqualTo("REGISTERED");
        ibok.mailbox().await(last.customer().email(), "zostało zamknięte");
    }

    @Test
    void afterTheDaysOfTheSettingTheProductClosesByItself() {
        AccountEnd waiting = registered("Cierpliwa");
        AccountEnd resent = registered("Ponaglona");
        AccountEnd resigned = registered("Zdecydowana");
        AccountEnd forgotten = registered("Zapomniana");
        resigned.resign("RESIGNATION", Paper.TODAY).successful();
        Stream.of(resent, resigned, forgotten).forEach(end -> rows.registeredLongAgo(end, TEN_YEARS));
        ibok.asRegistrar()
                .call("POST", resent.customer().applicationPath() + "/activation-mail", "")
                .successful();
        activationMails(resent.customer(), 2);
        Poll.until("its end is noted", LIMIT, () -> goodPassword(resent));
        try (RealmSetting on = RealmSetting.of(ibok, Map.of("ibok.neverActivatedDays", "3650"))) {
            assertThat(on).isNotNull();
            Poll.until("the closing", LIMIT, () -> forgotten.status().equals("CLOSED"));
            assertThat(forgotten.closure().path("closedBy").isNull()).isTrue();
            assertThat(forgotten.closure().path("reason").asText()).isEqualTo("NEVER_ACTIVATED");
            // The longest registered come first: what was to be closed with it, is.
            for (AccountEnd end : List.of(waiting, resent, resigned)) {
                assertThat(end.status()).as(end.customer().login()).isEqualTo("REGISTERED");
            }
        }
        assertThat(forgotten.reinstate().successful().json().path("status").asText())
                .isEqualTo("REGISTERED");
    }

    private AccountEnd registered(String lastName) {
        return new AccountEnd(ibok, Customer.registered(ibok, "Nina", lastName));
    }

    private boolean goodPassword(AccountEnd end) {
        return !ibok.database()
                .values(
                        "SELECT application_id FROM ibok_activation WHERE application_id = ? AND expires_at > ?",
                        end.id(),
                        System.currentTimeMillis())
                .isEmpty();
    }

    private List<Mail> activationMails(Customer customer, int number) {
        Poll.until("activation mails", LIMIT, () -> activationMails(customer).size() == number);
        return activationMails(customer);
    }

    private List<Mail> activationMails(Customer customer) {
        return ibok.mailbox().to(customer.email()).stream()
                .filter(mail -> mail.subject().contains("dane do logowania"))
                .toList();
    }

    private List<String> credentials(Customer customer) {
        return ibok.database()
                .values(
                        "SELECT type FROM credential WHERE user_id = ?",
                        customer.userPath().substring("/users/".length()));
    }

    private Answer bulk(List<Map<String, Object>> wanted) {
        return ibok.asRegistrar().post("/bok27/closures", Map.of("reason", "NEVER_ACTIVATED", "applications", wanted));
    }

    private static Map<String, Object> reference(String id, int version) {
        return Map.of("id", id, "version", version);
    }
}
