package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;

/** Where a customer asks for a temporary password (point 7). */
public record ForgottenPasswordPage(Page page) {

    public ForgottenPasswordPage {
        assertThat(page.locator("#kc-reset-password-form")).isVisible();
    }

    public void ask(String login) {
        page.locator("#username").fill(login);
        page.locator("#kc-reset-password-form [type=submit]").click();
    }
}
