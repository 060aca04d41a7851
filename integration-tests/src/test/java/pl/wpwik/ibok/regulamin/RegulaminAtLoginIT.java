package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.regulamin.Utility.ASKED;
import static pl.wpwik.ibok.regulamin.Utility.OWN;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Rows;
import pl.wpwik.ibok.harness.Staff;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** Whom a new Regulamin meets at login and whom not, and what becomes of whoever does not accept it. */
@ExtendWith(IbokServer.class)
@Tag("full")
@Tag("punkt-2")
class RegulaminAtLoginIT {

    private static final String DECLINED = "id=\"ibok-regulamin-declined\"";

    private final IbokSystem ibok;
    private Utility utility;

    RegulaminAtLoginIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void open() {
        utility = new Utility(ibok, "regulamin");
    }

    @AfterEach
    void close() {
        utility.close();
    }

    @Test
    void whoeverDoesNotAcceptHasNoAccessAnywhereInThisBrowserAndLearnsHowToResign() {
        Customer customer = utility.active("Niezgodna");
        LoginConversation person = utility.login(customer);
        LoginConversation elsewhere = utility.login(customer);
        utility.newRegulamin("2", "REQUIRED");

        assertThat(person.open("prompt=none").destination()).contains("error=interaction_required");
        assertThat(person.open().page()).contains(ASKED);
        person.submit(Map.of("ibok-version", "2", "ibok-decline", "true"));
        assertThat(person.status()).isEqualTo(403);
        assertThat(person.page()).contains(DECLINED, "pisemną rezygnację", "662 277 045", "ibok@wpwik.com");
        assertThat(person.go("login-actions/restart").page()).contains("kc-form-login");
        assertThat(person.open("prompt=none").destination())
                .as("the session from before has ended")
                .contains("error=login_required");
        assertThat(person.open().login(customer.login(), OWN).page())
                .as("asked again")
                .contains(ASKED);
        assertThat(elsewhere.open().page()).contains(ASKED);
        assertThat(utility.acceptances(customer)).hasSize(1);
        assertThat(utility.api()
                        .get("/events?type=CUSTOM_REQUIRED_ACTION_ERROR")
                        .text())
                .contains("rejected_by_user", "\"regulamin_version\":\"2\"");
    }

    @Test
    void forInformationItIsShownOnceAndRecordedAsSeen() {
        Customer customer = utility.active("Informowana");
        utility.newRegulamin("2", "INFORMATION");
        LoginConversation person = utility.login(customer);
        assertThat(person.page()).contains(ASKED, "Przechodzę dalej").doesNotContain("ibok-accepted", "Nie akceptuję");
        assertThat(person.submit(Map.of("ibok-version", "2")).atPortal()).isTrue();
        assertThat(utility.login(customer).atPortal()).isTrue();
        assertThat(utility.acceptances(customer).findValuesAsText("way")).containsExactly("PAPER", "SEEN");
        assertThat(utility.attributes(customer).path("regulaminVersion").path(0).asText())
                .as("seen is not accepted")
                .isEqualTo("1");
        assertThat(utility.attributes(customer).path("regulaminSeen").path(0).asText())
                .isEqualTo("2");
    }

    @Test
    void whoSignedItOnPaperIsNotAskedNorIsAnybodyBeforeItIsInForce() {
        Customer today = utility.active("Dzisiejsza");
        utility.append(Map.of(
                        "version", "2", "inForceFrom", Paper.TODAY.plusDays(1).toString(), "text", "Jutro."))
                .successful();
        assertThat(utility.login(today).atPortal()).isTrue();
        utility.change(
                "UPDATE ibok_regulamin_version SET in_force_from = ? WHERE realm_id = ?", Paper.TODAY, realmId());
        ObjectNode paper = Paper.complete("Regina", "Jutrzejsza").put("filedOn", Paper.TODAY.toString());
        ((ObjectNode) paper.path("regulamin")).put("version", "2").put("signedOn", Paper.TODAY.toString());
        Customer signed = utility.registered(paper);
        assertThat(utility.atLogin()
                        .login(signed.login(), signed.temporaryPassword())
                        .changePassword(OWN)
                        .atPortal())
                .isTrue();
        assertThat(utility.login(today).page()).contains(ASKED);
    }

    @Test
    void staffNeverMeetIt() {
        utility.newRegulamin("2", "REQUIRED");
        var clerk = new Staff(utility.api()).ensure(Staff.CLERK);
        LoginConversation person = new LoginConversation(
                        utility.realm(), ibok.portal().url())
                .openAccount()
                .login(clerk.username(), clerk.password());
        assertThat(person.status()).isEqualTo(200);
        assertThat(person.page()).doesNotContain(ASKED, "kc-form-login");
    }

    @Test
    void acceptedInTwoWindowsItIsRecordedOnce() {
        Customer customer = utility.active("Podwójna");
        utility.newRegulamin("2", "REQUIRED");
        LoginConversation first = utility.login(customer);
        LoginConversation second = utility.login(customer);
        assertThat(Utility.accept(first, "2").atPortal()).isTrue();
        assertThat(Utility.accept(second, "2").atPortal()).isTrue();
        assertThat(utility.acceptances(customer).findValuesAsText("version")).containsExactly("1", "2");
        assertThat(Paper.history(utility.api(), customer.application()).findValuesAsText("action"))
                .containsOnlyOnce("REGULAMIN_ACCEPTED");
    }

    @Test
    void whatComesIntoForceWhileThePageIsOpenIsNotAcceptedUnread() {
        Customer customer = utility.active("Powolna");
        utility.newRegulamin("2", "REQUIRED");
        utility.append(Map.of(
                        "version",
                        "3",
                        "inForceFrom",
                        Paper.TODAY.plusDays(1).toString(),
                        "acceptance",
                        "INFORMATION",
                        "text",
                        "Trzeci."))
                .successful();
        LoginConversation person = utility.login(customer);
        assertThat(person.page()).contains(ASKED, "Wersja 2");
        utility.change(
                "UPDATE ibok_regulamin_version SET in_force_from = in_force_from - 1 WHERE realm_id = ?", realmId());
        Utility.accept(person, "2");
        assertThat(person.atPortal()).isFalse();
        assertThat(person.page()).contains(ASKED, "Wersja 3", "Trzeci.");
        assertThat(Utility.accept(person, "3").atPortal()).isTrue();
        assertThat(utility.acceptances(customer).findValuesAsText("version"))
                .as("the newest, once for all before it")
                .containsExactly("1", "3");
    }

    @Test
    void anAccountThatEndsWhileThePageIsOpenAcceptsNothing() {
        Customer customer = utility.active("Zamykana");
        utility.newRegulamin("2", "REQUIRED");
        LoginConversation person = utility.login(customer);
        utility.change(
                "UPDATE ibok_application SET status = 'CLOSED' WHERE id = ?",
                customer.application().path("id").asText());
        ObjectNode user = (ObjectNode) utility.api().get(customer.userPath()).json();
        utility.api().put(customer.userPath(), user.put("enabled", false)).successful();
        Utility.accept(person, "2");
        assertThat(person.atPortal()).isFalse();
        assertThat(new Rows(ibok.database())
                        .count("SELECT count(*) FROM ibok_regulamin_acceptance WHERE realm_id = ?", realmId()))
                .isZero();
    }

    @Test
    void anAccountOfAnEarlierReleaseIsMirroredAtItsNextLogin() {
        Customer customer = utility.active("Dawniejsza");
        utility.change(
                "DELETE FROM user_attribute WHERE name IN ('regulaminVersion', 'consents') AND user_id = ?",
                customer.userPath().substring("/users/".length()));
        assertThat(utility.login(customer).atPortal()).isTrue();
        assertThat(utility.attributes(customer).path("regulaminVersion").path(0).asText())
                .isEqualTo("1");
    }

    /** Keycloak deletes attributes of the realm that a page opened before does not know. */
    @Test
    void aRealmSavedFromAPageOpenedBeforeStillAsks() {
        Customer customer = utility.active("Trwała");
        var before = utility.api().get("").successful().json();
        utility.newRegulamin("2", "REQUIRED");
        utility.api().put("", before).successful();
        assertThat(utility.login(customer).page()).contains(ASKED);
    }

    private String realmId() {
        return utility.api().get("").json().path("id").asText();
    }
}
