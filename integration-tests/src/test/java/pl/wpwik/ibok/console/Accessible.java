package pl.wpwik.ibok.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** WCAG 2.1 AA of what is on the screen, light and dark, as far as axe-core can tell. */
final class Accessible {

    private static final List<String> WCAG_21_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Accessible() {}

    static void assertNoViolations(Page page, String part) {
        for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            var results =
                    new AxeBuilder(page).withTags(WCAG_21_AA).include(part).analyze();
            assertThat(results.getPasses()).as("rules that were applied").isNotEmpty();
            assertThat(results.getViolations())
                    .as(page.url() + " " + scheme)
                    .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                    .isEmpty();
        }
    }
}
