package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** What a customer reads who has not accepted the Regulamin. */
public record RegulaminDeclinedPage(Page page) {

    public RegulaminDeclinedPage {
        assertThat(page.locator("#ibok-regulamin-declined")).containsText("pisemną rezygnację");
    }

    public Locator again() {
        return page.locator("#ibok-log-in-again");
    }
}
