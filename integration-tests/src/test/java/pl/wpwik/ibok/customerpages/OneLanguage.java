package pl.wpwik.ibok.customerpages;

import java.util.List;
import java.util.Map;
import java.util.Set;
import pl.wpwik.ibok.language.LoginTexts;

/** On a Polish page no English word of a bundle is left, and the other way round; no key shows through. */
final class OneLanguage implements Inspection {

    /** Whatever is read, by eye or by a screen reader; what names its own language is left out. */
    private static final String TEXTS = """
            () => {
                const own = e => !e.closest('[lang]:not(html)') && !e.closest('script, style, noscript');
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                const texts = [document.title, document.title.replace(/ – iBOK$/, '')];
                while (walker.nextNode())
                    if (own(walker.currentNode.parentElement)) texts.push(walker.currentNode.data);
                for (const name of ['aria-label', 'alt', 'title', 'placeholder', 'aria-description'])
                    for (const e of document.querySelectorAll(`body [${name}]`)) if (own(e)) texts.push(e.getAttribute(name));
                return texts.filter(t => t.trim());
            }""";

    private final Map<Language, Set<String>> foreign;
    private final Set<String> keys;

    OneLanguage(LoginTexts texts) {
        foreign = Map.of(
                Language.PL, texts.onlyIn("en", "pl"),
                Language.EN, texts.onlyIn("pl", "en"));
        keys = texts.keys();
    }

    @Override
    public List<String> defects(Visit visit) {
        Set<String> wrong = foreign.get(visit.language());
        return Script.lines(visit.page(), TEXTS, null).stream()
                .map(LoginTexts::plain)
                .filter(text -> wrong.contains(text) || keys.contains(text))
                .map(text -> "not in " + visit.language().tag() + ": " + text)
                .toList();
    }
}
