package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The customer's own data in Keycloak's account console. */
public record AccountPage(Page page) {

    public AccountPage {
        assertThat(page.getByTestId("page-heading")).isVisible();
    }

    /** From nowhere to one's own data, by login and password. */
    public static AccountPage logIn(Page page, String url, String login, String password) {
        page.navigate(url);
        new LoginPage(page).logIn(login, password);
        return new AccountPage(page);
    }

    public Locator field(String label) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    /** What could be pressed to change something. */
    public Locator button(String label) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label));
    }
}
