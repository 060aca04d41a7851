package pl.wpwik.ibok.customerpages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * With Tab alone everything that can be used is reached, in the order in which it is seen, visibly, and left again
 * (WCAG 2.1.1, 2.1.2, 2.4.3, 2.4.7).
 */
final class KeyboardWalk implements Inspection {

    /** Remembers what can be used and how it looks without the focus; starts before the first of them. */
    private static final String BEGIN = """
            () => {
                document.activeElement.blur();
                const look = e => [e, e.parentElement].flatMap(x => [null, '::before', '::after'].map(p => {
                    const s = getComputedStyle(x, p);
                    return [s.outlineStyle === 'none' ? '' : s.outline, s.boxShadow, s.border, s.backgroundColor,
                        s.textDecorationLine].join();
                })).join('|');
                const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
                    .filter(e => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ visibilityProperty: true }));
                const looks = stops.map(look);
                window.ibokStops = stops;
                window.ibokName = e => e?.id || e?.innerText || e?.tagName;
                window.ibokNow = () => {
                    const e = document.activeElement;
                    const place = stops.indexOf(e);
                    const box = e.getBoundingClientRect();
                    return { place, name: ibokName(e), seen: place >= 0 && look(e) !== looks[place],
                        left: box.left, top: box.top + scrollY, bottom: box.bottom + scrollY,
                        onScreen: box.bottom > 0 && box.top < innerHeight };
                };
                document.body.tabIndex = -1;
                document.body.focus();
                document.body.removeAttribute('tabindex');
                return stops.map(ibokName);
            }""";

    private record Stop(String name, double left, double top, double bottom) {

        /** Reading goes down, and from left to right within a line. */
        boolean comesAfter(Stop former) {
            boolean sameLine = middle() > former.top && middle() < former.bottom;
            return sameLine ? left >= former.left : top >= former.top;
        }

        private double middle() {
            return (top + bottom) / 2;
        }
    }

    @Override
    public List<String> defects(Visit visit) {
        Page page = visit.page();
        page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        List<String> names = Script.lines(page, BEGIN, null);
        List<String> defects = forward(page, names);
        defects.addAll(backward(page, names));
        page.emulateMedia(new EmulateMediaOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        page.evaluate("() => { document.activeElement.blur(); scrollTo(0, 0); }");
        return defects;
    }

    private static List<String> forward(Page page, List<String> names) {
        List<String> defects = new ArrayList<>();
        Stop former = null;
        for (int place = 0; place < names.size(); place++) {
            Map<?, ?> now = press(page, "Tab");
            if (!now.get("place").equals(place)) {
                defects.add("Tab leads to " + now.get("name") + " instead of " + names.get(place));
                return defects;
            }
            Stop stop = new Stop(names.get(place), number(now, "left"), number(now, "top"), number(now, "bottom"));
            if (former != null && !stop.comesAfter(former)) {
                defects.add("after " + former.name() + " Tab goes back to " + stop.name());
            }
            if (!now.get("seen").equals(true) || !now.get("onScreen").equals(true)) {
                defects.add("focus not seen at " + stop.name());
            }
            former = stop;
        }
        if (press(page, "Tab").get("place").equals(names.size() - 1) && names.size() > 1) {
            defects.add("Tab does not leave " + names.get(names.size() - 1));
        }
        return defects;
    }

    private static List<String> backward(Page page, List<String> names) {
        List<String> defects = new ArrayList<>();
        page.evaluate("() => ibokStops.at(-1)?.focus()");
        for (int place = names.size() - 2; place >= 0; place--) {
            Map<?, ?> now = press(page, "Shift+Tab");
            if (!now.get("place").equals(place)) {
                defects.add("Shift+Tab leads to " + now.get("name") + " instead of " + names.get(place));
                return defects;
            }
        }
        return defects;
    }

    private static Map<?, ?> press(Page page, String key) {
        page.keyboard().press(key);
        return (Map<?, ?>) page.evaluate("() => ibokNow()");
    }

    private static double number(Map<?, ?> now, String name) {
        return ((Number) now.get(name)).doubleValue();
    }
}
