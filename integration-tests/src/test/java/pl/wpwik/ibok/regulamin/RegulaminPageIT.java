package pl.wpwik.ibok.regulamin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.accessibility.Wcag.assertNoViolations;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.mainjob.Screenshots;
import pl.wpwik.ibok.pages.LoginPage;
import pl.wpwik.ibok.pages.RegulaminDeclinedPage;
import pl.wpwik.ibok.pages.RegulaminPage;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** The pages about a new Regulamin, in a browser. */
@ExtendWith(IbokServer.class)
@Tag("full")
@Tag("punkt-2")
class RegulaminPageIT {

    private static final String TEXT = """
            § 1. Postanowienia ogólne
            1. Regulamin określa zasady korzystania z Internetowego Biura Obsługi Klienta.
            2. Z iBOK korzystają klienci, których wniosek BOK-27 został zarejestrowany.

            § 2. Konto
            1. Konto zakłada uprawniony pracownik na podstawie wniosku.
            2. Login i hasło tymczasowe przychodzą na adres e-mail podany we wniosku.

            """.repeat(8);

    private final IbokSystem ibok;
    private final Browser browser;
    private final Screenshots screenshots;
    private Utility utility;

    RegulaminPageIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
        this.screenshots = new Screenshots(ibok.screenshots());
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
    void theNewRegulaminIsReadAndAccepted() {
        Customer customer = utility.active("Przeglądarkowa");
        newRegulamin("REQUIRED");
        Page page = logIn(customer);
        RegulaminPage regulamin = new RegulaminPage(page);
        assertThat(page).hasTitle("Nowy Regulamin iBOK – iBOK");
        assertThat(regulamin.text()).containsText("§ 2. Konto");
        lookedAt(page, "regulamin");
        regulamin.accept().click();
        assertThat(regulamin.error()).containsText("zaznacz, że akceptujesz");
        assertThat(regulamin.check()).isFocused();
        lookedAt(page, "regulamin-not-checked");

        // By keyboard alone.
        regulamin.check().press("Space");
        assertThat(regulamin.check()).isChecked();
        regulamin.accept().press("Enter");
        page.waitForURL(ibok.portal().url() + "/**");
        assertThat(utility.acceptances(customer).findValuesAsText("way")).containsExactly("PAPER", "ONLINE");
    }

    @Test
    void whoeverDeclinesReadsHowToResignAndMayThinkItOver() {
        Customer customer = utility.active("Odmawiająca");
        newRegulamin("REQUIRED");
        Page page = logIn(customer);
        new RegulaminPage(page).decline().click();
        RegulaminDeclinedPage declined = new RegulaminDeclinedPage(page);
        lookedAt(page, "regulamin-declined");
        page.reload();
        new LoginPage(page);
        page.goBack();
        toLogin(page);
        new LoginPage(page).logIn(customer.login(), Utility.OWN);
        new RegulaminPage(page).decline().click();
        declined.again().click();
        new LoginPage(page);
    }

    @Test
    void forInformationThereIsOneButton() {
        Customer customer = utility.active("Czytająca");
        newRegulamin("INFORMATION");
        Page page = logIn(customer);
        RegulaminPage regulamin = new RegulaminPage(page);
        assertThat(regulamin.accept()).hasCount(0);
        lookedAt(page, "regulamin-information");
        regulamin.goOn().click();
        page.waitForURL(ibok.portal().url() + "/**");
    }

    /** In both schemes of colours and on a telephone, where nothing is wider than the screen. */
    private void lookedAt(Page page, String name) {
        screenshots.take(page, name);
        assertNoViolations(page, "html");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertNoViolations(page, "html");
        screenshots.take(page, name + "-dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(360, 740);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isTrue();
        screenshots.take(page, name + "-phone");
        page.setViewportSize(1280, 900);
    }

    private void newRegulamin(String acceptance) {
        utility.append(Map.of(
                        "version",
                        "2026-11",
                        "inForceFrom",
                        Paper.TODAY.toString(),
                        "acceptance",
                        acceptance,
                        "text",
                        TEXT,
                        "url",
                        "https://wpwik.example/regulamin"))
                .successful();
    }

    private Page logIn(Customer customer) {
        Page page = browser.person();
        toLogin(page);
        new LoginPage(page).logIn(customer.login(), Utility.OWN);
        return page;
    }

    private void toLogin(Page page) {
        page.navigate(utility.loginAddress());
    }
}
