package pl.wpwik.ibok.customerpages;

import java.util.List;
import pl.wpwik.ibok.html.HtmlChecker;

/** What the server has sent is valid HTML. */
final class ValidHtml implements Inspection {

    @Override
    public List<String> defects(Visit visit) {
        return HtmlChecker.errors(visit.traffic().document().text()).stream()
                .map(error -> "HTML: " + error)
                .toList();
    }
}
