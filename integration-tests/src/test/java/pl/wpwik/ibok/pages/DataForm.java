package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The correction of a registered customer's data; fields are found by their names in the REST contract. */
public record DataForm(Page page) {

    public DataForm {
        assertThat(page.locator("h1")).containsText("Sprostowanie danych:");
    }

    public Locator field(String name) {
        return page.locator("[name='" + name + "']");
    }

    public void save() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Zapisz sprostowanie"))
                .click();
    }
}
