package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** The final no: reason and explanation. */
public record RefusalDialog(Page page) {

    public RefusalDialog {
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Odmowa:");
    }

    public RefusalDialog fill(String reason, String text) {
        reason().selectOption(new SelectOption().setLabel(reason));
        text().fill(text);
        return this;
    }

    public Locator reason() {
        return page.getByLabel("Powód odmowy");
    }

    public Locator text() {
        return page.getByLabel("Uzasadnienie odmowy");
    }

    public Locator confirm() {
        return content().getByText("Wydaj odmowę");
    }

    public Locator content() {
        return page.getByRole(AriaRole.DIALOG);
    }
}
