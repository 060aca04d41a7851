package pl.wpwik.ibok.customerpages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import java.util.List;

/** Whoever has asked the desktop for less motion sees none (WCAG 2.3.3, and a courtesy). */
final class ReducedMotion implements Inspection {

    private static final String MOVING = """
            () => {
                const longest = list => Math.max(...list.split(',').map(t => parseFloat(t) * (t.includes('ms') ? 1 : 1000)));
                const moves = s => (s.animationName !== 'none' && longest(s.animationDuration) > 10)
                    || (s.transitionProperty !== 'none' && longest(s.transitionDuration) > 10)
                    || s.scrollBehavior === 'smooth';
                const moving = [document.documentElement, ...document.querySelectorAll('body, body *')]
                    .filter(e => [null, '::before', '::after'].some(p => moves(getComputedStyle(e, p))));
                return [...new Set(moving.map(e => `moves: <${e.tagName.toLowerCase()} class="${e.className}">`))];
            }""";

    @Override
    public List<String> defects(Visit visit) {
        Page page = visit.page();
        page.emulateMedia(
                new EmulateMediaOptions().setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
        List<String> defects = Script.lines(page, MOVING, null);
        page.emulateMedia(new EmulateMediaOptions()
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.NO_PREFERENCE));
        return defects;
    }
}
