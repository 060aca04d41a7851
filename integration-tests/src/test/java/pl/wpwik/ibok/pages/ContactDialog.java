package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How a registered customer is reached; fields are found by their names in the REST contract. */
public record ContactDialog(Page page) {

    public ContactDialog {
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Popraw dane kontaktowe");
    }

    public Locator field(String name) {
        return content().locator("[name='" + name + "']");
    }

    public Locator save() {
        return content().getByText("Zapisz dane kontaktowe");
    }

    public Locator content() {
        return page.getByRole(AriaRole.DIALOG);
    }
}
