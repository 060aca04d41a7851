package pl.wpwik.ibok.password;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.accessibility.Wcag;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ChangePasswordPage;
import pl.wpwik.ibok.pages.LoginPage;
import pl.wpwik.ibok.pages.PortalPage;
import pl.wpwik.ibok.register.Customer;

/** The conditions of a new password on the page where it is chosen. */
@ExtendWith(IbokServer.class)
@Tag("punkt-6")
@Tag("full")
class PasswordChecklistIT {

    private static final String OWN = "Zrodlo-2026";
    private static final String[] CONDITIONS = {
        "długość co najmniej 8 znaków",
        "co najmniej jedna cyfra (0–9)",
        "co najmniej jedna wielka litera (A–Z)",
        "co najmniej jedna mała litera (a–z)",
        "bez polskich liter (ą, ć, ę, ł, ń, ó, ś, ź, ż)",
        "długość najwyżej 128 znaków",
        "inne niż login",
        "inne niż adres e-mail",
        "inne niż popularne hasła i ich proste odmiany, np. słowo z dopisanymi cyframi",
        "inne niż hasło tymczasowe"
    };

    private final IbokSystem ibok;
    private final Browser browser;

    PasswordChecklistIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @Test
    void theConditionsTickThemselvesWhileTyping() {
        ChangePasswordPage change = firstLogin(browser.person(), customer("Pisząca"));
        assertThat(change.conditions()).containsText(CONDITIONS);
        assertThat(change.met()).hasCount(0);

        change.entered().pressSequentially("źrodlo");
        assertThat(change.met()).containsText(new String[] {CONDITIONS[3], CONDITIONS[5], CONDITIONS[6]});
        assertThat(change.conditions().first()).hasText(CONDITIONS[0] + " – jeszcze nie");
        change.entered().press("Home");
        change.entered().press("Delete");
        assertThat(change.met())
                .containsText(new String[] {CONDITIONS[3], CONDITIONS[4], CONDITIONS[5], CONDITIONS[6]});
        change.entered().press("End");
        change.entered().pressSequentially("-Z2026");
        assertThat(change.met()).hasCount(7);
        assertThat(change.conditions().first()).hasText(CONDITIONS[0] + " – spełniony");
        Wcag.assertNoViolations(change.page(), "html");

        change.repeated().pressSequentially("rodlo-Z202");
        assertThat(change.same()).hasText("oba hasła są takie same – jeszcze nie");
        change.repeated().pressSequentially("6");
        assertThat(change.same()).hasText("oba hasła są takie same – spełniony");
        change.entered().clear();
        assertThat(change.met()).hasCount(0);

        change.save();
        assertThat(change.errorSummary()).isFocused();
        change.errorSummary().getByRole(AriaRole.LINK).first().click();
        assertThat(change.entered()).isFocused();
    }

    @Test
    void whatOnlyTheServerCanTellHasNoTickAndSaysSo() {
        ChangePasswordPage change = firstLogin(browser.person(), customer("Niesprawdzona"));
        change.entered().fill(OWN);
        assertThat(change.conditions().filter(new Locator.FilterOptions().setHasNotText("spełniony")))
                .containsText(new String[] {CONDITIONS[7], CONDITIONS[8], CONDITIONS[9]});
        assertThat(change.conditions().filter(new Locator.FilterOptions().setHasText("(sprawdzimy po zapisaniu)")))
                .hasCount(3);
    }

    /** Time stands still and is moved on by hand. */
    @Test
    void theCountIsAnnouncedPolitelyOncePerPause() {
        ChangePasswordPage change = firstLogin(browser.person(), customer("Słuchająca"));
        assertThat(change.same()).containsText("jeszcze nie");
        change.page().clock().install();
        assertThat(change.announced()).hasAttribute("role", "status");
        change.page().clock().pauseAt(System.currentTimeMillis() + 60_000);
        for (String key : OWN.split("")) {
            change.entered().press(key);
            change.page().clock().runFor(900);
            assertThat(change.announced()).isEmpty();
        }
        change.page().clock().runFor(100);
        assertThat(change.announced()).hasText("Spełnione warunki: 7 z 7");
        change.repeated().fill("Zrodlo");
        change.page().clock().runFor(1000);
        assertThat(change.announced()).hasText("oba hasła są takie same – jeszcze nie");
    }

    @Test
    void aPasswordCanBeShownCopiedPastedAndFilledInByAPasswordManager() {
        Customer customer = customer("Wklejająca");
        ChangePasswordPage change = firstLogin(browser.person(), customer);
        assertThat(change.page().locator("input[autocomplete=username]")).hasValue(customer.login());
        assertThat(change.entered()).hasAttribute("autocomplete", "new-password");
        assertThat(change.repeated()).hasAttribute("autocomplete", "new-password");
        assertThat(change.entered()).hasAttribute("autocapitalize", "none");
        Page page = change.page();
        page.locator("#password-new-show-password").click();
        assertThat(change.entered()).hasAttribute("type", "text");
        assertThat(page.locator("#password-new-show-password")).hasAttribute("aria-label", "Ukryj hasło");
        change.entered().pressSequentially(OWN);
        change.entered().press("Control+A");
        change.entered().press("Control+C");
        page.locator("#password-new-show-password").click();
        assertThat(change.entered()).hasAttribute("type", "password");
        change.repeated().press("Control+V");
        assertThat(change.repeated()).hasValue(OWN);
        assertThat(change.same()).containsText("spełniony");
        change.save();
        new PortalPage(page);
    }

    @Test
    void withoutJavaScriptTheConditionsAreAListAndSoAreTheErrorsAtTheField() {
        Customer customer = customer("Bezskryptowa");
        Page page = browser.personWithoutJavaScript();
        LoginPage.send(page, ibok.realm(), "ibok-portal", ibok.portal().url() + "/", "");
        new LoginPage(page).logIn(customer.login(), customer.temporaryPassword());
        ChangePasswordPage change = new ChangePasswordPage(page);
        assertThat(change.conditions()).hasText(CONDITIONS);
        assertThat(change.same()).hasText("oba hasła są takie same");
        assertThat(page.locator("#password-new-show-password")).isHidden();
        change.choose("ąść", "inne");
        assertThat(change.errors())
                .containsExactly(
                        "Hasło musi mieć co najmniej 8 znaków.",
                        "Hasło musi zawierać co najmniej jedną cyfrę (0–9).",
                        "Hasło musi zawierać co najmniej jedną wielką literę (A–Z).",
                        "Hasło musi zawierać co najmniej jedną małą literę (a–z).",
                        "Hasło nie może zawierać polskich liter (ą, ć, ę, ł, ń, ó, ś, ź, ż).");
        assertThat(change.entered()).hasAttribute("aria-describedby", Pattern.compile("input-error-password-new .*"));
        assertThat(page.locator("#input-error-password-confirm li")).hasText("Oba hasła muszą być takie same.");
        change.choose(OWN);
        page.waitForURL(ibok.portal().url() + "/**");
    }

    private Customer customer(String lastName) {
        return Customer.registered(ibok, "Wanda", lastName);
    }

    private ChangePasswordPage firstLogin(Page page, Customer customer) {
        PortalPage.open(page, ibok.portal().url()).goToLogin().logIn(customer.login(), customer.temporaryPassword());
        return new ChangePasswordPage(page);
    }
}
