package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The letter as it will be printed, in a frame of its own. */
public record RefusalLetterDialog(Page page) {

    public RefusalLetterDialog {
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Pismo o odmowie");
    }

    public FrameLocator letter() {
        return content().frameLocator("iframe");
    }

    public Locator print() {
        return content().getByText("Drukuj", new Locator.GetByTextOptions().setExact(true));
    }

    public Locator content() {
        return page.getByRole(AriaRole.DIALOG);
    }
}
