package pl.wpwik.ibok.customerpages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.LoginPage;
import pl.wpwik.ibok.pages.PortalPage;
import pl.wpwik.ibok.register.Customer;

/** The whole way in without a mouse. */
@ExtendWith(IbokServer.class)
@Tag("punkt-6")
class ByKeyboardIT {

    private static final String OWN = "Nurt-Rzeki-27";

    private final IbokSystem ibok;
    private Keyboard keyboard;

    ByKeyboardIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void fromTheLoginPageToTheOwnPassword(Browser browser) {
        Customer customer = Customer.registered(ibok, "Klawiatura", "Wodna");
        Page page = browser.person();
        keyboard = page.keyboard();
        PortalPage.open(page, ibok.portal().url()).goToLogin();

        assertThat(page.locator("#username")).isFocused();
        typeInto(page, "#username", customer.login(), "Tab");
        typeInto(page, "#password", "Zgaduje-1", "Enter");
        assertThat(page.locator("#username")).isFocused();
        new LoginPage(page);
        keyboard.press("Control+A");
        typeInto(page, "#username", customer.login(), "Tab");
        typeInto(page, "#password", customer.temporaryPassword(), "Enter");

        typeInto(page, "#password-new", "żółw", "Tab");
        reach(page, "#password-confirm");
        typeInto(page, "#password-confirm", "żółw", "Enter");
        assertThat(page.locator("#input-error-password-new li").first()).isVisible();
        reach(page, "#password-new");
        typeInto(page, "#password-new", OWN, "Tab");
        reach(page, "#password-confirm");
        typeInto(page, "#password-confirm", OWN, "Enter");
        page.waitForURL(ibok.portal().url() + "/**");
        assertThat(new PortalPage(page).username()).hasText(customer.login());
    }

    private void typeInto(Page page, String field, String text, String then) {
        assertThat(page.locator(field)).isFocused();
        keyboard.type(text);
        keyboard.press(then);
    }

    /** What lies between, as the button that shows the password, is passed by. */
    private void reach(Page page, String field) {
        for (int stops = 0; stops < 5 && !focused(page, field); stops++) {
            keyboard.press("Tab");
        }
        assertThat(page.locator(field)).isFocused();
    }

    private static boolean focused(Page page, String field) {
        return (boolean) page.evaluate("field => document.activeElement.matches(field)", field);
    }
}
