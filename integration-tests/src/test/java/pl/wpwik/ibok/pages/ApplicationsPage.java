package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** The list: iBOK → Wnioski BOK-27. */
public record ApplicationsPage(Page page) {

    public ApplicationsPage {
        assertThat(page.locator("h1")).hasText("Wnioski BOK-27");
    }

    public NewApplicationPage newApplication() {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Nowy wniosek"))
                .first()
                .click();
        return new NewApplicationPage(page);
    }

    /** By the search field: the list may have pages. */
    public ApplicationPage open(String number) {
        var search = page.getByPlaceholder("Szukaj wniosku");
        search.fill(number);
        search.press("Enter");
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(number)).click();
        return new ApplicationPage(page);
    }
}
