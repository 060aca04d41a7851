package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.closure.AccountEnd;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.DirectGrantClient;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Staff;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.mail.UndeliverableMails;
import pl.wpwik.ibok.register.Correction;

/** A changed address is confirmed by a second member of staff, or by nobody. */
@ExtendWith(IbokServer.class)
@Tag("punkt-5")
@Tag("full")
class AddressConfirmationIT {

    private final IbokSystem ibok;

    AddressConfirmationIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void whoHasChangedItConfirmsNothingAndASecondRegistrarDoes() {
        ChangedAddress account = ChangedAddress.of(ibok, "Dwuosobowa");
        JsonNode changed = account.to("dwuosobowa@example.com");
        Answer own = account.confirmedBy(ibok.asRegistrar(), changed);
        assertThat(own.status()).isEqualTo(409);
        assertThat(own.json().path("errorMessage").asText()).contains("inny pracownik");
        assertThat(own.json().path("current").path("addressHold").isObject()).isTrue();
        Account second = new Staff(ibok.asAdministrator())
                .ensure(new Staff.Person("rejestrator.drugi", "Rita", "Druga", Staff.Role.REGISTRAR));
        DirectGrantClient client = DirectGrantClient.create(ibok.asAdministrator(), "ibok-second-registrar");
        try {
            AdminApi other = AdminApi.asStaff(ibok.realm(), client, second);
            assertThat(account.hold(other).path("confirmable").asBoolean()).isTrue();
            assertThat(account.confirmedBy(other, changed).status()).isEqualTo(200);
            assertThat(account.confirmedBy(other, changed).status())
                    .as("once and for all")
                    .isEqualTo(409);
        } finally {
            DirectGrantClient.remove(ibok.asAdministrator(), "ibok-second-registrar");
        }
    }

    @Test
    void everybodySeesTheHoldAndOnlyWhoMayEndItIsOfferedTo() {
        ChangedAddress account = ChangedAddress.of(ibok, "Widoczna");
        account.to("widoczna@example.com");
        for (AdminApi staff : List.of(ibok.asRegistrar(), ibok.asClerk(), ibok.asSupervisor())) {
            assertThat(account.hold(staff).path("confirmable").asBoolean(true)).isFalse();
        }
        assertThat(account.hold(ibok.asAdministrator()).path("confirmable").asBoolean())
                .isTrue();
        assertThat(ibok.asClerk()
                        .get("/bok27/applications?search=widoczna")
                        .json()
                        .path("items")
                        .findValues("addressHold"))
                .singleElement()
                .matches(JsonNode::isObject);
    }

    @Test
    void whereTheUtilityLeavesItToTimeNobodyConfirms() {
        ChangedAddress account = ChangedAddress.of(ibok, "Czasowa");
        JsonNode changed = account.to("czasowa@example.com");
        set("false");
        try {
            assertThat(account.hold(ibok.asAdministrator()).path("confirmable").asBoolean(true))
                    .isFalse();
            Answer refused = account.confirmedBy(ibok.asAdministrator().in("en"), changed);
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().path("errorMessage").asText()).contains("are not confirmed");
            assertThat(account.outcomeOfAsking()).isEqualTo("HELD");
        } finally {
            set("");
        }
    }

    @Test
    void aConfirmationAndAnotherChangeAtOnceLeaveTheNewestAddressHeld() {
        for (int round = 0; round < 3; round++) {
            ChangedAddress account = ChangedAddress.of(ibok, "Wyścigowa");
            JsonNode changed = account.to("wyscig" + round + "a@example.com");
            String newest = "wyscig" + round + "b@example.com";
            List<Integer> statuses = Together.run(
                    2,
                    i -> i == 0
                            ? account.confirmedBy(ibok.asAdministrator(), changed)
                                    .status()
                            : new Correction(ibok).correct(changed, newest).status());
            assertThat(statuses.get(1)).isEqualTo(200);
            assertThat(statuses.get(0)).isIn(200, 409);
            assertThat(account.application().path("contact").path("email").asText())
                    .isEqualTo(newest);
            assertThat(account.hold(ibok.asRegistrar()).isObject()).isTrue();
            assertThat(account.outcomeOfAsking()).isEqualTo("HELD");
        }
    }

    @Test
    void withTheAccountGoesWhatItsFormerAddressWasOwed() {
        ChangedAddress account = ChangedAddress.of(ibok, "Zamykana");
        ibok.mailbox().stop();
        JsonNode changed;
        try {
            changed = account.to("zamykana@example.com");
            ibok.asAdministrator()
                    .delete(account.customer().customer().userPath())
                    .successful();
        } finally {
            ibok.mailbox().startAgain();
        }
        Answer late = account.confirmedBy(ibok.asAdministrator(), changed);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("current").path("addressHold").isNull())
                .as("there is nothing to hold any more")
                .isTrue();
        assertThat(ibok.asClerk()
                        .get(account.customer().customer().applicationPath() + "/mails")
                        .json()
                        .findValuesAsText("state"))
                .doesNotContain("PENDING");
    }

    @Test
    void aClosingThatIsUndoneLeavesTheAddressHeld() {
        ChangedAddress account = ChangedAddress.of(ibok, "Przywracana");
        JsonNode changed = account.to("przywracana@example.com");
        AccountEnd end = new AccountEnd(ibok, account.customer().customer()).closed();
        assertThat(account.hold(ibok.asRegistrar()).isNull()).isTrue();
        assertThat(account.outcomeOfAsking()).isEqualTo("NOT_ALLOWED");
        end.reinstate().successful();
        assertThat(account.hold(ibok.asRegistrar()).path("until"))
                .isEqualTo(changed.path("addressHold").path("until"));
        assertThat(account.outcomeOfAsking()).isEqualTo("HELD");
    }

    @Test
    void aFormerMailboxThatIsGoneIsNobodysWork() {
        ChangedAddress account = ChangedAddress.of(ibok, "Wymarła");
        try (var undeliverable = UndeliverableMails.begin(ibok)) {
            account.to("wymarla@example.com");
            undeliverable.awaitGivenUp(account.application());
            awaitGivenUp(account, 2);
        }
        assertThat(failed()).as("the mail to the new address").contains("Wymarła");
        restart(account, "detail_id IS NULL");
        ibok.mailbox().await("wymarla@example.com", "Nowy adres");
        Poll.until("nobody's work", Duration.ofSeconds(60), () -> failed().isEmpty());
        assertThat(mails(account).findValuesAsText("state"))
                .as("the one to the former address")
                .contains("FAILED");
        restart(account, "detail_id IS NOT NULL");
        ibok.mailbox().await(account.customer().email(), "został zmieniony");
    }

    private void restart(ChangedAddress account, String which) {
        ibok.asRegistrar()
                .call(
                        "POST",
                        account.customer().customer().applicationPath() + "/mails/" + account.failedMail(which)
                                + "/restart",
                        "")
                .successful();
    }

    private void awaitGivenUp(ChangedAddress account, int mails) {
        Poll.until(
                mails + " mails given up",
                Duration.ofSeconds(60),
                () -> mails(account).findValuesAsText("state").stream()
                                .filter("FAILED"::equals)
                                .count()
                        == mails);
    }

    private JsonNode mails(ChangedAddress account) {
        return ibok.asClerk()
                .get(account.customer().customer().applicationPath() + "/mails")
                .successful()
                .json();
    }

    private List<String> failed() {
        return ibok.asClerk()
                .get("/bok27/applications?tab=MAIL_FAILED&search=wymarla")
                .successful()
                .json()
                .findValuesAsText("lastName");
    }

    private void set(String secondPerson) {
        ibok.asAdministrator()
                .put("/bok27/settings/values", Map.of("values", Map.of("ibok.emailChangeSecondPerson", secondPerson)))
                .successful();
    }
}
