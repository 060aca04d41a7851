package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;

/** The group iBOK in the console's navigation. */
public record IbokNavigation(Page page) {

    /** The console's first load brings its scripts, on a busy machine more slowly than other pages come. */
    private static final int FIRST_LOAD = 20_000;

    private static final String ENTRIES = "a[id^='nav-item-bok27']";

    public IbokNavigation {
        assertThat(page.locator("#nav-item-bok27")).isVisible(new IsVisibleOptions().setTimeout(FIRST_LOAD));
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
