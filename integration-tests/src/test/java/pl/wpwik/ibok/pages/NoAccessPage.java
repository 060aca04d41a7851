package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What somebody sees who is no registered customer. */
public record NoAccessPage(Page page) {

    public NoAccessPage {
        assertThat(page.locator("#ibok-no-access")).isVisible();
    }

    public Locator logOut() {
        return page.locator("#ibok-log-out");
    }

    public Locator otherLogin() {
        return page.locator("#ibok-other-login");
    }

    public Locator back() {
        return page.locator("#ibok-back");
    }
}
