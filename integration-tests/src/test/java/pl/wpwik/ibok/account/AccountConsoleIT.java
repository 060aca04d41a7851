package pl.wpwik.ibok.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.accessibility.Wcag;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.mainjob.Screenshots;
import pl.wpwik.ibok.pages.AccountPage;
import pl.wpwik.ibok.register.Customer;

/** Customers look at what is registered of them. */
@ExtendWith(IbokServer.class)
@Tag("punkt-5")
@Tag("full")
class AccountConsoleIT {

    private static final String OWN = "Wlasne-Haslo-27";

    private final IbokSystem ibok;

    AccountConsoleIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void aCustomerSeesTheirDataCannotChangeThemAndReadsWhomToAsk(Browser browser) {
        Customer customer = Customer.registered(ibok, "Alicja", "Źródlana");
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
        Page page = browser.person();
        AccountPage account = AccountPage.logIn(page, ibok.realm().url() + "/account/", customer.login(), OWN);
        page.setViewportSize(1280, 1300);
        new Screenshots(ibok.screenshots()).take(page, "account-console");

        assertThat(page.getByTestId("page-heading")).hasText("Twoje dane");
        shows(account, "Login", customer.login());
        shows(account, "Adres e-mail", customer.email());
        shows(account, "Imię", "Alicja");
        shows(account, "Nazwisko", "Źródlana");
        shows(
                account,
                "Numer klienta",
                customer.application().path("applicant").path("customerNumber").asText());
        shows(account, "Wniosek BOK-27", customer.application().path("number").asText());
        shows(account, "Adres do korespondencji", "Źródlana 7, 34-100 Wadowice");
        shows(account, "Punkty poboru", "P-7, Wadowice, Źródlana 7");
        assertThat(account.button("Dodaj")).isHidden();
        Wcag.assertNoViolations(page, "form");
        assertThat(page.locator("body"))
                .containsText("Tutaj nie można ich zmienić. Jeśli coś się nie zgadza, skontaktuj się z nami: telefon "
                        + "662 277 045, 33 82 356 26 do 28, e-mail ibok@wpwik.com.");
    }

    private static void shows(AccountPage account, String label, String value) {
        assertThat(account.field(label)).hasValue(value);
        assertThat(account.field(label)).not().isEditable();
    }
}
