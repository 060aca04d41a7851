package pl.wpwik.ibok.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** WCAG 2.1 AA, as far as axe-core can tell. */
public final class Wcag {

    private static final List<String> LEVEL_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

    private Wcag() {}

    /** @param part the part of the page that is ours, as a CSS selector */
    public static void assertNoViolations(Page page, String part) {
        assertThat(violations(page, part)).as(page.url()).isEmpty();
    }

    /** What axe-core finds wrong, a line each. */
    public static List<String> violations(Page page, String part) {
        // The usual mode opens a window of its own to gather what frames answer; our pages have no frames to ask.
        var results = new AxeBuilder(page)
                .withTags(LEVEL_AA)
                .include(part)
                .setLegacyMode(true)
                .analyze();
        assertThat(results.getPasses()).as("rules that were applied").isNotEmpty();
        return results.getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes())
                .toList();
    }
}
