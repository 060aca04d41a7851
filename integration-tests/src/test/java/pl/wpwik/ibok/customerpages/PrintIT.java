package pl.wpwik.ibok.customerpages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;

/** On paper a page is black on white, whole, and without what cannot be pressed there. */
@ExtendWith(IbokServer.class)
@Tag("full")
class PrintIT {

    private final IbokSystem ibok;

    PrintIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void theRegulaminIsPrintedWholeAlsoFromADarkScreen(Browser browser) {
        try (Cast cast = new Cast(ibok)) {
            Visit visit = Visit.begin(cast, browser, Language.PL);
            RegulaminPages.required(visit);
            Page page = visit.page();
            page.emulateMedia(
                    new EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setMedia(Media.PRINT));
            assertThat(page.locator("#kc-page-title")).hasCSS("color", "rgb(0, 0, 0)");
            assertThat(page.locator("main")).hasCSS("background-color", "rgb(255, 255, 255)");
            assertThat(page.locator("#ibok-regulamin-text")).hasCSS("max-height", "none");
            assertThat(page.locator("main button").first()).isHidden();
            assertThat(page.locator(".ibok-languages")).isHidden();
            assertThat(page.locator(".ibok-footer")).isVisible();
        }
    }
}
