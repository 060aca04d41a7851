package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The forced change of password (point 6). */
public record ChangePasswordPage(Page page) {

    public ChangePasswordPage {
        assertThat(page.locator("#kc-passwd-update-form")).isVisible();
    }

    public void choose(String password) {
        choose(password, password);
    }

    public void choose(String password, String repeated) {
        entered().fill(password);
        repeated().fill(repeated);
        save();
    }

    public void save() {
        page.locator("#kc-passwd-update-form [type=submit]").first().click();
    }

    /** Every broken rule shown at the field of the new password. */
    public List<String> errors() {
        var errors = page.locator("#input-error-password-new li");
        assertThat(errors.first()).isVisible();
        return errors.allInnerTexts();
    }

    public Locator entered() {
        return page.locator("#password-new");
    }

    public Locator repeated() {
        return page.locator("#password-confirm");
    }

    /** The conditions as they stand there, with what is said of each. */
    public Locator conditions() {
        return page.locator("#ibok-password-rules li");
    }

    /** Those that are ticked off. */
    public Locator met() {
        return page.locator("#ibok-password-rules li.ibok-met");
    }

    /** Whether both passwords are the same. */
    public Locator same() {
        return page.locator("#ibok-passwords-same li");
    }

    /** Where the focus is after a refusal. */
    public Locator errorSummary() {
        return page.locator("#ibok-error-summary");
    }

    /** What a screen reader says after a while. */
    public Locator announced() {
        return page.locator("#ibok-password-progress");
    }

    public Locator cancel() {
        return page.locator("#kc-cancel");
    }
}
