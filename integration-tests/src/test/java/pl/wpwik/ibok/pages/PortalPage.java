package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The small portal, an application behind OpenID Connect. */
public record PortalPage(Page page) {

    public static PortalPage open(Page page, String url) {
        page.navigate(url);
        return new PortalPage(page);
    }

    public PortalPage {
        assertThat(page.locator("h1")).hasText("Portal klienta");
    }

    public LoginPage goToLogin() {
        page.locator("#login").click();
        return new LoginPage(page);
    }

    /** What the token says; visible only after a login. */
    public Locator name() {
        return page.locator("#name");
    }

    public Locator username() {
        return page.locator("#username");
    }

    public void logOut() {
        page.locator("#logout").click();
    }
}
