package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** Somebody else has saved meanwhile: both values of every field that differs. */
public record ConflictDialog(Page page) {

    public ConflictDialog {
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("zmienił w międzyczasie ktoś inny");
    }

    public Locator content() {
        return page.getByRole(AriaRole.DIALOG);
    }

    public Locator mine(String field) {
        return page.locator("[id='conflict-" + field + "-mine']");
    }

    public Locator theirs(String field) {
        return page.locator("[id='conflict-" + field + "-theirs']");
    }

    public Locator fields() {
        return content().locator("tbody tr");
    }

    public Locator button(String name) {
        return content().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
