package pl.wpwik.ibok.customerpages;

import com.microsoft.playwright.Page;
import java.util.List;

/** Questions to the page, in its own language. */
final class Script {

    private Script() {}

    /** @param function that answers a list of texts */
    static List<String> lines(Page page, String function, Object argument) {
        return ((List<?>) page.evaluate(function, argument))
                .stream().map(String.class::cast).toList();
    }
}
