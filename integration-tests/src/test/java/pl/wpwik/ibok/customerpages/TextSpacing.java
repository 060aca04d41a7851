package pl.wpwik.ibok.customerpages;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.AddStyleTagOptions;
import java.util.List;

/** Nothing is cut off where somebody spaces the text out to read it (WCAG 1.4.12). */
final class TextSpacing implements Inspection {

    /** The spacing that the criterion names. */
    private static final String SPACED = "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;"
            + " word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('body *')]
                .filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
                .filter(e => e.checkVisibility() && !e.closest('pre, svg'))
                .filter(e => { const s = getComputedStyle(e);
                    return ['hidden', 'clip'].includes(s.overflowX) && s.clipPath === 'none' && s.clip === 'auto'
                        && (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1); })
                .map(e => 'cut off when spaced out: ' + e.innerText)
            """;

    @Override
    public List<String> defects(Visit visit) {
        Page page = visit.page();
        ElementHandle style = page.addStyleTag(new AddStyleTagOptions().setContent(SPACED));
        List<String> defects = Script.lines(page, CUT_OFF, null);
        style.evaluate("style => style.remove()");
        return defects;
    }
}
