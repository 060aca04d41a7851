package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** iBOK → Pulpit. */
public record DashboardPage(Page page) {

    public static final String FILED = "Złożone wnioski według sposobu złożenia";
    public static final String DAYS = "Dni od złożenia do rejestracji";
    public static final String DEADLINE = "Rejestracja w terminie";
    public static final String REFUSED = "Odmowy według powodu";

    public DashboardPage {
        assertThat(page.locator("h1")).hasText("Pulpit");
    }

    /** A figure of today, by its name in the REST contract; it is a link to the list. */
    public Locator todo(String figure) {
        return page.locator("#todo-" + figure);
    }

    /** A figure of the accounts to be closed, by its name in the REST contract; it is a link to the list. */
    public Locator resignations(String figure) {
        return page.locator("#resignations-" + figure);
    }

    public Locator overdue() {
        return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Wnioski po terminie"));
    }

    /** The card of a chart, by its title. */
    public Locator card(String title) {
        return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName(title));
    }

    public Locator chart(String title) {
        return card(title).getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName(title));
    }

    /** Opens the table of a chart. */
    public Locator table(String title) {
        card(title)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Pokaż tabelę"))
                .click();
        return card(title).getByRole(AriaRole.GRID);
    }

    public DashboardPage choosePeriod(int weeks) {
        page.getByLabel("Okres statystyki").selectOption(Integer.toString(weeks));
        return this;
    }

    public Download csv() {
        return page.waitForDownload(() -> page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Pobierz CSV"))
                .click());
    }

    public Locator content() {
        return page.locator("main");
    }
}
