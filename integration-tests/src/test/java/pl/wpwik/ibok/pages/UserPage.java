package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import pl.wpwik.ibok.harness.Realm;

/** Keycloak's own page of one user, with our notice where the user is a customer. */
public record UserPage(Page page) {

    public UserPage {
        assertThat(field(page, "username")).isVisible();
    }

    /** In a console that is open already. */
    public static UserPage open(Page page, Realm realm, String userId) {
        page.navigate(realm.console() + "#/" + realm.name() + "/users/" + userId + "/settings");
        return new UserPage(page);
    }

    /** By the name of the user-profile attribute. */
    public Locator field(String attribute) {
        return field(page, attribute);
    }

    public void save() {
        page.locator("[data-testid='user-creation-save']").click();
    }

    public Locator notice() {
        return page.locator(".pf-v5-c-alert")
                .filter(new Locator.FilterOptions().setHasText("Dane tego klienta pochodzą z wniosku"));
    }

    public ApplicationPage toApplication() {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Popraw je we wniosku"))
                .click();
        // The user's page stays until the other one has been loaded.
        assertThat(field("username")).hasCount(0);
        return new ApplicationPage(page);
    }

    private static Locator field(Page page, String attribute) {
        return page.locator("[data-testid='" + attribute + "']");
    }
}
