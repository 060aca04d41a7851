package pl.wpwik.ibok.account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.accessibility.Wcag;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Realm;
import pl.wpwik.ibok.mainjob.Screenshots;
import pl.wpwik.ibok.pages.AccountPage;
import pl.wpwik.ibok.register.Customer;

/** Every page of the account console that a customer can reach. */
@ExtendWith(IbokServer.class)
@Tag("full")
class AccountPagesIT {

    private static final String OWN = "Wlasne-Haslo-27";

    /** Headings by the end of the address. */
    private static final Map<String, String> PAGES = new LinkedHashMap<>(Map.of(
            "",
            "Twoje dane",
            "account-security/signing-in",
            "Hasło i logowanie",
            "account-security/device-activity",
            "Aktywność urządzeń",
            "applications",
            "Aplikacje"));

    private final IbokSystem ibok;
    private final Browser browser;
    private Customer customer;

    AccountPagesIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @BeforeEach
    void aCustomerWithAPasswordOfTheirOwn() {
        customer = Customer.registered(ibok, "Alicja", "Konsolowa");
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
    }

    @Test
    @Tag("punkt-6")
    void thePasswordIsChangedThereUnderTheSameRules() {
        Page page = loggedIn();
        var form = AccountPage.open(page, address("account-security/signing-in"), "Hasło i logowanie")
                .changePassword();
        form.choose("żółw");
        assertThat(form.errors())
                .as("too short, no digit, no upper-case letter, Polish letters")
                .hasSize(4);
        form.choose(OWN);
        assertThat(form.errors()).as("the current password again").hasSize(1);
        form.choose("Nowsze-Haslo-28");
        assertThat(page.getByTestId("page-heading")).hasText("Hasło i logowanie");
        var tooLate = customer.atLoginPage(ibok).login(customer.login(), OWN);
        assertThat(tooLate.atPortal()).isFalse();
        assertThat(tooLate.login(customer.login(), "Nowsze-Haslo-28").atPortal())
                .isTrue();
    }

    @Test
    void whatIsSwitchedOffDoesNotShow() {
        Page page = loggedIn();
        var account = AccountPage.open(page, address("account-security/signing-in"), "Hasło i logowanie");
        assertThat(account.links())
                .hasText(new String[] {"Twoje dane", "Hasło i logowanie", "Aktywność urządzeń", "Aplikacje"});
        AccountPage.open(page, address(""), "Twoje dane");
        assertThat(page.getByText("Usuń konto")).hasCount(0);
    }

    @Test
    void everyPageIsNamedInPolishAndAccessibleInLightAndDarkWideAndNarrow() {
        Page page = loggedIn();
        Set<String> english = textsOnlyEnglishHas();
        var pictures = new Screenshots(ibok.screenshots());
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            for (int width : new int[] {1366, 390}) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.setViewportSize(width, 900);
                PAGES.forEach((end, heading) -> {
                    AccountPage.open(page, address(end), heading);
                    assertThat(page).hasTitle(heading + " – iBOK");
                    assertThat(page.locator("body").innerText().lines())
                            .as(heading)
                            .doesNotContainAnyElementsOf(english);
                    assertThat(page.evaluate("document.documentElement.scrollWidth"))
                            .as(heading + " does not scroll sideways")
                            .isEqualTo(width);
                    pictures.take(page, "account-" + heading.replace(' ', '-') + "-" + scheme + "-" + width);
                    Wcag.assertNoViolations(page, "html");
                });
            }
        }
    }

    private Page loggedIn() {
        Page page = browser.person();
        AccountPage.logIn(page, address(""), customer.login(), OWN);
        return page;
    }

    private String address(String end) {
        return ibok.realm().url() + "/account/" + end;
    }

    private Set<String> textsOnlyEnglishHas() {
        Set<String> texts = served("en");
        texts.removeAll(served("pl"));
        assertThat(texts).contains("Signing in", "Device activity");
        return texts;
    }

    private Set<String> served(String language) {
        Set<String> texts = new HashSet<>();
        new Http()
                .get(ibok.server().url() + "/resources/" + Realm.IBOK + "/account/" + language)
                .successful()
                .json()
                .forEach(text -> texts.add(text.path("value").asText()));
        return texts;
    }
}
