package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The group iBOK in the console's navigation. */
public record IbokNavigation(Page page) {

    private static final String ENTRIES = "a[id^='nav-item-bok27']";

    public IbokNavigation {
        assertThat(page.locator("#nav-item-bok27")).isVisible();
    }

    public Locator entries() {
        return page.locator(ENTRIES);
    }

    /** The entry of the page that is open, as assistive technology is told. */
    public Locator current() {
        return page.locator(ENTRIES + "[aria-current='page']");
    }

    public DashboardPage openDashboard() {
        page.locator("#nav-item-bok27-dashboard").click();
        return new DashboardPage(page);
    }

    public SettingsPage openSettings() {
        page.locator("#nav-item-bok27-settings").click();
        return new SettingsPage(page);
    }
}
