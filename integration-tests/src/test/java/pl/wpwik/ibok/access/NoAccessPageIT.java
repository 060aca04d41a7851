package pl.wpwik.ibok.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.mainjob.Screenshots;
import pl.wpwik.ibok.pages.LoginPage;
import pl.wpwik.ibok.pages.NoAccessPage;
import pl.wpwik.ibok.pages.PortalPage;

/** The page without access, in a browser. */
@ExtendWith(IbokServer.class)
@Tag("punkt-2")
class NoAccessPageIT {

    private final IbokSystem ibok;
    private final Screenshots screenshots;

    NoAccessPageIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.screenshots = new Screenshots(ibok.screenshots());
    }

    @Test
    void itLeadsBackToThePortalAndToAnotherLogin(Browser browser) {
        Page page = browser.person();
        NoAccessPage refused = refusedByForm(page);
        screenshots.take(page, "no-access");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        refused.otherLogin().click();
        assertThat(new LoginPage(page).page().locator("#username")).isEditable();
        refusedByForm(page).back().click();
        new PortalPage(page);
    }

    @Test
    void whoCameByCookieMayLogOut(Browser browser) {
        Page page = browser.person();
        page.navigate(ibok.realm().url() + "/account/");
        new LoginPage(page).logIn(ibok.clerk().username(), ibok.clerk().password());
        page.waitForURL("**/account/**");
        PortalPage.open(page, ibok.portal().url());
        page.locator("#login").click();
        NoAccessPage refused = new NoAccessPage(page);
        screenshots.take(page, "no-access-cookie");
        assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        refused.logOut().click();
        page.locator("#kc-logout").click();
        assertThat(page.locator("body")).containsText("Wylogowano");
        PortalPage.open(page, ibok.portal().url()).goToLogin();
    }

    private NoAccessPage refusedByForm(Page page) {
        PortalPage.open(page, ibok.portal().url())
                .goToLogin()
                .logIn(ibok.clerk().username(), ibok.clerk().password());
        return new NoAccessPage(page);
    }
}
