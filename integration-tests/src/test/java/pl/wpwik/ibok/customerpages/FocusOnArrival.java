package pl.wpwik.ibok.customerpages;

import com.microsoft.playwright.TimeoutError;
import java.util.List;

/** After a refusal the focus is where the error is told; a page that comes of itself must not hide where it is. */
record FocusOnArrival(String expected) implements Inspection {

    @Override
    public List<String> defects(Visit visit) {
        if (expected.isEmpty()) {
            return List.of();
        }
        try {
            // A browser moves the focus when it first draws the page, which may be after it has loaded.
            visit.page().waitForFunction("expected => document.activeElement.matches(expected)", expected);
            return List.of();
        } catch (TimeoutError late) {
            return Script.lines(
                    visit.page(), "() => ['the focus is at ' + document.activeElement.outerHTML.slice(0, 80)]", "");
        }
    }
}
