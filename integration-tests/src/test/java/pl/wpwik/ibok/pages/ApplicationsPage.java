package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

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

    /** Wherever the application stands: by a search over all of them. */
    public ApplicationPage open(String number) {
        show("Wszystkie").search(number).link(number).click();
        return new ApplicationPage(page);
    }

    public ApplicationsPage show(String tab) {
        tab(tab).click();
        assertThat(tab(tab)).hasAttribute("aria-selected", "true");
        return this;
    }

    /** Types and presses Enter. */
    public ApplicationsPage search(String text) {
        searchField().fill(text);
        searchField().press("Enter");
        return this;
    }

    public ApplicationsPage sortBy(String column) {
        head(column).getByRole(AriaRole.BUTTON).click();
        return this;
    }

    public Locator tab(String name) {
        return page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName(Pattern.compile("^" + name + "\\b")));
    }

    public Locator searchField() {
        return page.getByLabel("Szukaj wniosków");
    }

    public Locator head(String column) {
        return page.getByRole(
                AriaRole.COLUMNHEADER, new GetByRoleOptions().setName(column).setExact(true));
    }

    public Locator link(String number) {
        return page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(number));
    }

    /** The row of the only application of that name. */
    public Locator row(String name) {
        return rows().filter(new Locator.FilterOptions().setHasText(name));
    }

    public Locator rows() {
        return page.locator("main tbody tr");
    }

    /** From the top of the list to its end. */
    public List<String> applicants() {
        return page.locator("main td[data-label='Klient']").allInnerTexts();
    }

    public Locator content() {
        return page.locator("main");
    }

    public Locator button(String name) {
        return content().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }
}
