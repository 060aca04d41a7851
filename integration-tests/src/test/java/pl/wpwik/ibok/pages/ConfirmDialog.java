package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Asks once more, and says what follows. */
public record ConfirmDialog(Page page, String title) {

    public ConfirmDialog {
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText(title);
    }

    public Locator button(String name) {
        return content()
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator content() {
        return page.getByRole(AriaRole.DIALOG);
    }
}
