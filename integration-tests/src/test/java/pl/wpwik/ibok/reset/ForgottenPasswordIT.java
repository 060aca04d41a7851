package pl.wpwik.ibok.reset;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.mainjob.Screenshots;
import pl.wpwik.ibok.pages.ChangePasswordPage;
import pl.wpwik.ibok.pages.ForgottenPasswordPage;
import pl.wpwik.ibok.pages.LoginPage;
import pl.wpwik.ibok.pages.PortalPage;

/** The whole way of a forgetful customer in a browser. */
@ExtendWith(IbokServer.class)
@Tag("punkt-7")
class ForgottenPasswordIT {

    private static final String NEW = "Nowe-Zrodlo-27";

    private final IbokSystem ibok;
    private final Screenshots screenshots;

    ForgottenPasswordIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.screenshots = new Screenshots(ibok.screenshots());
    }

    @BeforeEach
    void comeFromAFreshAddress() {
        ResetRequestRows.forgetAddresses(ibok);
    }

    @Test
    void whoForgotThePasswordGetsATemporaryOneAndMustChangeIt(Browser browser) {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Helena", "Zapominalska");
        PortalPage portal = PortalPage.open(browser.person(), ibok.portal().url());
        Page page = portal.page();
        ForgottenPasswordPage forgotten = portal.goToLogin().forgotPassword();
        assertThat(page.locator("h1")).hasText("Zapomniałeś hasła?");
        assertThat(page.locator("#username")).hasAttribute("autocapitalize", "none");
        assertAccessible(page);
        screenshots.take(page, "forgotten-password");

        forgotten.ask(customer.login());
        assertThat(page.locator("#ibok-reset-requested")).containsText("Jeżeli podany login istnieje");
        assertThat(page.locator("#ibok-reset-requested")).containsText("662 277 045");
        assertAccessible(page);
        screenshots.take(page, "forgotten-password-asked");

        var mail = ibok.mailbox().await(customer.customer().email(), ForgetfulCustomer.SUBJECT);
        ActivationMail read = ActivationMail.read(mail.text());
        assertThat(read.login()).isEqualTo(customer.login());
        assertThat(mail.html()).contains(read.temporaryPassword(), read.login());
        show(browser, mail.html());

        page.locator("#ibok-back-to-login").click();
        new LoginPage(page).logIn(read.login(), read.temporaryPassword());
        var change = new ChangePasswordPage(page);
        assertThat(page.locator("#logout-sessions")).isChecked();
        change.choose(NEW);
        assertThat(new PortalPage(page).username()).hasText(customer.login());
    }

    private void show(Browser browser, String html) {
        Page page = browser.person();
        page.setContent(html);
        screenshots.take(page, "forgotten-password-mail");
    }

    private static void assertAccessible(Page page) {
        var found = new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations();
        assertThat(found)
                .extracting(rule -> rule.getId() + ": " + rule.getHelp())
                .isEmpty();
    }
}
