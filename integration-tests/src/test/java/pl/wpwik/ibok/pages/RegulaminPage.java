package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A new Regulamin at login (point 2). */
public record RegulaminPage(Page page) {

    public RegulaminPage {
        assertThat(page.locator("#ibok-regulamin-form")).isVisible();
    }

    public Locator text() {
        return page.locator("#ibok-regulamin-text");
    }

    public Locator check() {
        return page.locator("#ibok-accepted");
    }

    public Locator error() {
        return page.locator("#ibok-accepted-error");
    }

    public Locator accept() {
        return page.locator("#ibok-accept");
    }

    public Locator decline() {
        return page.locator("#ibok-decline");
    }

    /** Where it is shown for information. */
    public Locator goOn() {
        return page.locator("#ibok-continue");
    }
}
