package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;

/** The forced change of password (point 6). */
public record ChangePasswordPage(Page page) {

    public ChangePasswordPage {
        assertThat(page.locator("#kc-passwd-update-form")).isVisible();
    }

    public void choose(String password) {
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        page.locator("#kc-passwd-update-form [type=submit]").first().click();
    }

    /** Every broken rule shown at the field of the new password. */
    public List<String> errors() {
        var errors = page.locator("#input-error-password-new li");
        assertThat(errors.first()).isVisible();
        return errors.allInnerTexts();
    }
}
