package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The letter as it will be printed, in a frame of its own. */
public record RefusalLetterDialog(Page page) {

    private static final String LETTER = "document.querySelector('.ibok-letter')";

    public RefusalLetterDialog {
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Pismo o odmowie");
    }

    /** Read by the page around it: the frame runs no scripts, not even the browser driver's. */
    public String letter() {
        page.waitForFunction(LETTER + "?.contentDocument?.querySelector('h1')");
        return (String) page.evaluate(LETTER + ".contentDocument.body.innerText");
    }

    /** Presses the button and waits until the frame has been asked to print itself. */
    public void print() {
        page.evaluate(LETTER + ".contentWindow.print = () => { window.printed = true; }");
        content()
                .getByText("Drukuj", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.waitForFunction("window.printed === true");
    }

    /** For a checker that has to run in the letter, which allows it to nobody. */
    public void openToScripts() {
        letter();
        page.evaluate(LETTER + ".removeAttribute('sandbox')");
        page.evaluate("() => { const letter = " + LETTER + "; letter.srcdoc = letter.srcdoc; }");
        assertThat(content().frameLocator("iframe").locator("h1")).isVisible();
    }

    public Locator content() {
        return page.getByRole(AriaRole.DIALOG);
    }
}
