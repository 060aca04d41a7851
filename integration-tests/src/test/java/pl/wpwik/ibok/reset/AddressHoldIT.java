package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.harness.Poll;

/** No clerk takes over an account by changing its address and asking for a temporary password. */
@ExtendWith(IbokServer.class)
@Tag("punkt-7")
class AddressHoldIT {

    private static final String TO_FORMER = "Adres e-mail do Twojego konta w iBOK został zmieniony";
    private static final String TO_NEW = "Nowy adres e-mail do Twojego konta w iBOK";

    private final IbokSystem ibok;

    AddressHoldIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    @Tag("punkt-5")
    void bothAddressesAreToldOpenPasswordsDieAndNothingIsSentForTheAskingUntilSomebodyElseConfirms() {
        ChangedAddress account = ChangedAddress.of(ibok, "Chroniona");
        ActivationMail before = account.customer().asksAndReads();
        JsonNode changed = account.to("chroniona@example.com");

        assertThat(account.customer().purposes()).as("open temporary passwords").isEmpty();
        assertThat(page(account, before)).doesNotContain("password-new");
        Mail former = ibok.mailbox().await(account.customer().email(), TO_FORMER);
        assertThat(former.text())
                .contains(account.customer().login(), "zadzwoń do nas: 662 277 045, 33 82 356 26 do 28")
                .doesNotContain("chroniona@example.com");
        assertThat(former.html())
                .contains("zadzwoń do nas: <bdi>662 277 045, 33 82 356 26 do 28</bdi>")
                .doesNotContain("chroniona@example.com");
        Mail now = ibok.mailbox().await("chroniona@example.com", TO_NEW);
        assertThat(now.text())
                .contains(account.customer().login(), "nie wyślemy hasła tymczasowego")
                .doesNotContain(account.customer().email());

        JsonNode hold = changed.path("addressHold");
        assertThat(hold.path("changedBy").asText()).isEqualTo(ibok.registrar().username());
        assertThat(Duration.between(moment(hold, "changedAt"), moment(hold, "until")))
                .isEqualTo(Duration.ofHours(24));
        assertThat(account.outcomeOfAsking()).isEqualTo("HELD");
        assertThat(ownPasswordWorks(account)).isTrue();

        assertThat(account.confirmedBy(ibok.asAdministrator(), changed).status())
                .isEqualTo(200);
        assertThat(account.hold(ibok.asRegistrar()).isNull()).isTrue();
        assertThat(account.actions()).contains("ADDRESS_CONFIRMED", "TEMPORARY_PASSWORD_REVOKED");
        assertThat(account.outcomeOfAsking()).isEqualTo("MAIL_OWED");
        ActivationMail after = ActivationMail.read(ibok.mailbox()
                .await("chroniona@example.com", ForgetfulCustomer.SUBJECT)
                .text());
        assertThat(page(account, after)).contains("password-new");
        Poll.until("the former address forgotten", Duration.ofSeconds(30), () -> account.noticesWaiting() == 0);
    }

    @Test
    @Tag("full")
    void whoAsksWhileAnAddressIsHeldSeesWhatEverybodySees() {
        ChangedAddress account = ChangedAddress.of(ibok, "Podglądana");
        account.to("podgladana@example.com");
        ResetRequestRows.forgetAddresses(ibok);
        Answer held = account.customer()
                .atLoginPage()
                .forgot(account.customer().login())
                .answer();
        Answer unknown = account.customer().atLoginPage().forgot("nikt.podobny").answer();
        assertThat(held.status()).isEqualTo(unknown.status());
        assertThat(withoutSession(held.text())).isEqualTo(withoutSession(unknown.text()));
    }

    @Test
    @Tag("full")
    void afterTheHoursItEndsByItself() {
        ChangedAddress account = ChangedAddress.of(ibok, "Cierpliwa");
        account.to("cierpliwa@example.com");
        assertThat(account.outcomeOfAsking()).isEqualTo("HELD");
        account.elapse();
        assertThat(account.hold(ibok.asRegistrar()).isNull()).isTrue();
        assertThat(account.outcomeOfAsking()).isEqualTo("MAIL_OWED");
        ibok.mailbox().await("cierpliwa@example.com", ForgetfulCustomer.SUBJECT);
        assertThat(account.confirmedBy(ibok.asAdministrator(), account.application())
                        .json()
                        .path("errorMessage")
                        .asText())
                .as("nothing is left to confirm")
                .contains("nie czeka na potwierdzenie");
    }

    @Test
    @Tag("full")
    void aSecondChangeBeginsTheHoldAnewAndTellsBothFormerAddresses() {
        ChangedAddress account = ChangedAddress.of(ibok, "Dwukrotna");
        JsonNode first = account.to("dwukrotna1@example.com");
        ibok.mailbox().await("dwukrotna1@example.com", TO_NEW);
        JsonNode second = account.to("dwukrotna2@example.com");
        assertThat(moment(second.path("addressHold"), "until")).isAfter(moment(first.path("addressHold"), "until"));
        ibok.mailbox().await(account.customer().email(), TO_FORMER);
        ibok.mailbox().await("dwukrotna1@example.com", TO_FORMER);
        ibok.mailbox().await("dwukrotna2@example.com", TO_NEW);
        assertThat(account.confirmedBy(ibok.asAdministrator(), first).status())
                .as("the first address is not confirmed any more")
                .isEqualTo(409);
        assertThat(account.outcomeOfAsking()).isEqualTo("HELD");
        assertThat(account.confirmedBy(ibok.asAdministrator(), second).status()).isEqualTo(200);
        assertThat(account.outcomeOfAsking()).isEqualTo("MAIL_OWED");
        ibok.mailbox().await("dwukrotna2@example.com", ForgetfulCustomer.SUBJECT);
        assertThat(subjects("dwukrotna1@example.com")).containsExactlyInAnyOrder(TO_NEW, TO_FORMER);
    }

    @Test
    @Tag("full")
    void aMailAskedForBeforeTheChangeAndNotSentYetIsSentNowhere() {
        ChangedAddress account = ChangedAddress.of(ibok, "Wyprzedzona");
        ibok.mailbox().stop();
        try {
            assertThat(account.outcomeOfAsking()).isEqualTo("MAIL_OWED");
            account.to("wyprzedzona@example.com");
        } finally {
            ibok.mailbox().startAgain();
        }
        ibok.mailbox().await(account.customer().email(), TO_FORMER);
        ibok.mailbox().await("wyprzedzona@example.com", TO_NEW);
        assertThat(subjects("wyprzedzona@example.com")).containsExactly(TO_NEW);
        assertThat(account.customer().purposes())
                .as("whatever was under way opens nothing")
                .isEmpty();
        assertThat(kindsOwedOrSent(account)).doesNotContain("ibok-reset");
    }

    @Test
    @Tag("full")
    void anAddressWithoutHoldIsToldAllTheSame() {
        ChangedAddress account = ChangedAddress.of(ibok, "Niewstrzymana");
        set(Map.of("ibok.emailChangeHoldHours", "0"));
        try {
            assertThat(account.to("niewstrzymana@example.com")
                            .path("addressHold")
                            .isNull())
                    .isTrue();
            ibok.mailbox().await(account.customer().email(), TO_FORMER);
            assertThat(ibok.mailbox().await("niewstrzymana@example.com", TO_NEW).text())
                    .doesNotContain("nie wyślemy hasła tymczasowego");
            assertThat(account.outcomeOfAsking()).isEqualTo("MAIL_OWED");
        } finally {
            set(Map.of("ibok.emailChangeHoldHours", ""));
        }
    }

    private boolean ownPasswordWorks(ChangedAddress account) {
        return account.customer()
                .atLoginPage()
                .login(account.customer().login(), ForgetfulCustomer.OWN)
                .atPortal();
    }

    private static String page(ChangedAddress account, ActivationMail mail) {
        return account.customer()
                .atLoginPage()
                .login(mail.login(), mail.temporaryPassword())
                .page();
    }

    private List<String> subjects(String address) {
        return ibok.mailbox().to(address).stream().map(Mail::subject).toList();
    }

    private List<String> kindsOwedOrSent(ChangedAddress account) {
        return ibok.asClerk()
                .get(account.customer().customer().applicationPath() + "/mails")
                .json()
                .findValuesAsText("kind");
    }

    private void set(Map<String, String> values) {
        ibok.asAdministrator()
                .put("/bok27/settings/values", Map.of("values", values))
                .successful();
    }

    private static Instant moment(JsonNode hold, String field) {
        return Instant.parse(hold.path(field).asText());
    }

    private static String withoutSession(String page) {
        return page.replaceAll("(session_code|execution|client_id|tab_id|client_data|nonce|state)=[^&\"]*", "$1")
                .replaceAll("\"[A-Za-z0-9_=/+-]{20,}\"", "");
    }
}
