package pl.wpwik.ibok.password;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.UtilityRealm;
import pl.wpwik.ibok.pages.AccountPage;
import pl.wpwik.ibok.pages.ChangePasswordPage;
import pl.wpwik.ibok.pages.LoginPage;
import pl.wpwik.ibok.pages.PortalPage;
import pl.wpwik.ibok.register.Customer;

/** The same checklist by another utility's rules, from the account console and at an application's wish. */
@ExtendWith(IbokServer.class)
@Tag("punkt-6")
@Tag("full")
class PasswordChecklistElsewhereIT {

    private static final String OWN = "Zrodlo-2026";
    /** How Keycloak's account console (26.7.4) marks the row of the password. */
    private static final String OWN_PASSWORD = "password/credential-list";

    private static final String NEXT = "Inne-Zrodlo-9";

    private final IbokSystem ibok;
    private final Browser browser;

    PasswordChecklistElsewhereIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @Test
    void theRulesOfAnotherUtilityReachTheChecklist() {
        try (UtilityRealm other = UtilityRealm.create(ibok, "wodociagi-surowe")) {
            other.asAdministrator()
                    .put(
                            "",
                            Map.of(
                                    "realm",
                                    other.realm().name(),
                                    "passwordPolicy",
                                    "ibok-password(12) and specialChars(2) and notContainsUsername and passwordHistory(3)"))
                    .successful();
            other.asAdministrator()
                    .post(
                            "/users",
                            Map.of(
                                    "username",
                                    "ewa.inna",
                                    "enabled",
                                    true,
                                    "credentials",
                                    List.of(Map.of("type", "password", "value", "Poczatek--2026", "temporary", true))))
                    .successful();
            Page page = browser.person();
            page.navigate(other.realm().url() + "/account/");
            new LoginPage(page).logIn("ewa.inna", "Poczatek--2026");
            ChangePasswordPage change = new ChangePasswordPage(page);
            change.entered().fill("Ewa.Inna-1x");
            assertThat(change.conditions()).hasText(new String[] {
                "długość co najmniej 12 znaków – jeszcze nie",
                "co najmniej jedna cyfra (0–9) – spełniony",
                "co najmniej jedna wielka litera (A–Z) – spełniony",
                "co najmniej jedna mała litera (a–z) – spełniony",
                "bez polskich liter (ą, ć, ę, ł, ń, ó, ś, ź, ż) – spełniony",
                "znaki inne niż litery i cyfry: co najmniej 2 – spełniony",
                "nie zawiera loginu – jeszcze nie",
                "inne niż poprzednie hasła (sprawdzimy po zapisaniu)",
                "inne niż dotychczasowe (sprawdzimy po zapisaniu)"
            });
        }
    }

    @Test
    void theAccountConsoleLeadsToTheSameChecklistAndBack() {
        Customer customer = active("Konsolowa");
        Page page = browser.person();
        String console = ibok.realm().url() + "/account/";
        AccountPage.logIn(page, console, customer.login(), OWN);
        page.navigate(console + "account-security/signing-in");
        changeInConsole(page).cancel().click();
        assertThat(page.getByTestId(OWN_PASSWORD)).isVisible();
        ChangePasswordPage change = changeInConsole(page);
        change.choose("krótkie");
        change.errors();
        assertThat(change.cancel()).isVisible();
        change.choose(NEXT);
        assertThat(page.getByTestId(OWN_PASSWORD)).isVisible();
        assertThat(customer.atLoginPage(ibok).login(customer.login(), NEXT).atPortal())
                .isTrue();
    }

    @Test
    void anApplicationMayAskForTheChangeAndTheCustomerMayCancelIt() {
        Customer customer = active("Proszona");
        Page page = browser.person();
        PortalPage.open(page, ibok.portal().url()).goToLogin().logIn(customer.login(), OWN);
        new PortalPage(page);
        LoginPage.send(page, ibok.realm(), "ibok-portal", ibok.portal().url() + "/", "&kc_action=UPDATE_PASSWORD");
        ChangePasswordPage change = new ChangePasswordPage(page);
        change.entered().fill(NEXT);
        assertThat(change.met()).hasCount(7);
        change.cancel().click();
        new PortalPage(page);
        assertThat(customer.atLoginPage(ibok).login(customer.login(), OWN).atPortal())
                .isTrue();
    }

    private static ChangePasswordPage changeInConsole(Page page) {
        page.getByTestId(OWN_PASSWORD).getByRole(AriaRole.BUTTON).click();
        return new ChangePasswordPage(page);
    }

    private Customer active(String lastName) {
        Customer customer = Customer.registered(ibok, "Wanda", lastName);
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
        return customer;
    }
}
