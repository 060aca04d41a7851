package pl.wpwik.ibok.firstlogin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.register.Customer;

@ExtendWith(IbokServer.class)
@Tag("punkt-6")
class FirstLoginIT {

    private static final String OWN = "Zrodlo-2026";
    private static final String CHANGE_PAGE = "password-new";

    private final IbokSystem ibok;

    FirstLoginIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void theTemporaryPasswordLeadsToTheChangeAndTheChangeToThePortal() {
        Customer customer = Customer.registered(ibok, "Anna", "Pierwsza");
        LoginConversation anna = customer.atLoginPage(ibok).login(customer.login(), customer.temporaryPassword());
        assertThat(anna.page()).contains(CHANGE_PAGE);
        assertThat(anna.atPortal()).isFalse();
        assertThat(anna.changePassword(OWN).atPortal()).isTrue();
        assertThat(status(customer)).isEqualTo("ACTIVE");
        assertThat(customer.atLoginPage(ibok).login(customer.login(), OWN).atPortal())
                .isTrue();
    }

    @Test
    void afterTheChangeTheTemporaryPasswordIsGone() {
        Customer customer = Customer.registered(ibok, "Anna", "Zużyta");
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
        JsonNode credentials =
                ibok.asAdministrator().get(customer.userPath() + "/credentials").json();
        assertThat(credentials.findValuesAsText("type")).containsExactly("password");
        assertThat(customer.atLoginPage(ibok)
                        .login(customer.login(), customer.temporaryPassword())
                        .page())
                .doesNotContain(CHANGE_PAGE)
                .contains("kc-form-login");
    }

    @Test
    void theChangeIsReportedByMailWithoutAnySecret() {
        Customer customer = Customer.registered(ibok, "Anna", "Powiadomiona");
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
        var notice = ibok.mailbox().await(customer.email(), "zmienion");
        assertThat(notice.text() + notice.html())
                .contains(customer.login())
                .doesNotContain(OWN)
                .doesNotContain(customer.temporaryPassword());
    }

    @Test
    void everyBrokenRuleIsShownAtOnceAndNothingIsChanged() {
        Customer customer = Customer.registered(ibok, "Anna", "Krótka");
        LoginConversation anna = customer.atLoginPage(ibok).login(customer.login(), customer.temporaryPassword());
        String page = anna.changePassword("ąść").page();
        String errors = page.substring(page.indexOf("input-error-password-new"));
        assertThat(errors)
                .contains(
                        "co najmniej 8 znaków",
                        "co najmniej jedną cyfrę",
                        "co najmniej jedną wielką literę",
                        "nie może zawierać polskich liter");
        assertThat(anna.changePassword(OWN).atPortal()).isTrue();
    }

    @Test
    void theNewPasswordIsNeitherTheTemporaryNorTheLoginNorACommonOne() {
        Customer customer = Customer.registered(ibok, "Anna", "Uparta");
        LoginConversation anna = customer.atLoginPage(ibok).login(customer.login(), customer.temporaryPassword());
        assertThat(anna.changePassword(customer.temporaryPassword()).page()).contains("inne niż hasło tymczasowe");
        assertThat(anna.changePassword("Haslo123").page()).contains("popularnym hasłem");
        assertThat(anna.changePassword("Aa1" + "x".repeat(126)).page()).contains(CHANGE_PAGE);
        assertThat(anna.changePassword("Aa1" + "x".repeat(125)).atPortal()).isTrue();
    }

    @Test
    void anAbandonedChangeStrandsNobody() {
        Customer customer = Customer.registered(ibok, "Anna", "Rozkojarzona");
        customer.atLoginPage(ibok).login(customer.login(), customer.temporaryPassword());
        LoginConversation later = customer.atLoginPage(ibok).login(customer.login(), customer.temporaryPassword());
        assertThat(later.changePassword(OWN).atPortal()).isTrue();
    }

    @Test
    void anOwnPasswordLeadsStraightToThePortal() {
        Customer customer = Customer.registered(ibok, "Anna", "Powracająca");
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
        assertThat(customer.atLoginPage(ibok).login(customer.login(), OWN).atPortal())
                .isTrue();
    }

    @Test
    void aLaterChangeFollowsTheSameRulesAndIsNotTheCurrentPasswordAgain() {
        Customer customer = Customer.registered(ibok, "Anna", "Zmienna");
        LoginConversation anna = customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN)
                .open("kc_action=UPDATE_PASSWORD");
        assertThat(anna.changePassword(OWN).page()).contains("inne niż dotychczasowe");
        assertThat(anna.changePassword("krótkie").page())
                .contains("co najmniej 8 znaków", "co najmniej jedną cyfrę", "nie może zawierać polskich liter");
        assertThat(anna.changePassword("Inne-Zrodlo-9").atPortal()).isTrue();
        assertThat(customer.atLoginPage(ibok).login(customer.login(), OWN).atPortal())
                .isFalse();
    }

    private String status(Customer customer) {
        return ibok.asClerk()
                .get(customer.applicationPath())
                .json()
                .path("status")
                .asText();
    }
}
