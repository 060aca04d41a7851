package pl.wpwik.ibok.customerpages;

import java.util.List;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.language.LoginTexts;

/** What is asked of every customer page. */
final class Inspections {

    private Inspections() {}

    static List<Inspection> all(IbokSystem ibok, LoginTexts texts) {
        return List.of(
                new ValidHtml(),
                new Policy(NewRealm.securityHeaders(ibok)),
                new OneLanguage(texts),
                new Structure(),
                new Reflow(),
                new TextSpacing(),
                new ReducedMotion(),
                new KeyboardWalk());
    }
}
