package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Keycloak's login page in our theme. */
public record LoginPage(Page page) {

    public LoginPage {
        assertThat(page.locator("#kc-form-login")).isVisible();
    }

    /** Types and sends; where that leads to is the next page's business. */
    public void logIn(String login, String password) {
        page.locator("#username").fill(login);
        page.locator("#password").fill(password);
        page.locator("#kc-login").click();
    }

    public ForgottenPasswordPage forgotPassword() {
        page.getByText("Zapomniałeś hasła?").click();
        return new ForgottenPasswordPage(page);
    }
}
