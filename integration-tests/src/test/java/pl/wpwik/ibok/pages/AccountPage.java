package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** A page of Keycloak's account console, at first the customer's own data. */
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

    /** @param heading of the page that has this address */
    public static AccountPage open(Page page, String address, String heading) {
        page.navigate(address);
        assertThat(page.getByTestId("page-heading")).hasText(heading);
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

    /** What the navigation leads to. */
    public Locator links() {
        return page.locator("#page-sidebar").getByRole(AriaRole.LINK);
    }

    /** From the page of the ways to log in to the same form as at the first login. */
    public ChangePasswordPage changePassword() {
        button("Zmień").click();
        return new ChangePasswordPage(page);
    }
}
