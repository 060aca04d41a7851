package pl.wpwik.ibok.customerpages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ViewportSize;
import java.util.ArrayList;
import java.util.List;

/** Nothing is wider than the screen, however far somebody zooms in (WCAG 1.4.4, 1.4.10). */
final class Reflow implements Inspection {

    private record Screen(String name, int width, int height) {}

    /** To a page, zooming in makes the screen smaller. */
    private static final List<Screen> SCREENS = List.of(
            new Screen("the smallest telephone, and 400 % of 1280 px", 320, 256),
            new Screen("200 % of 1366 px", 683, 384));

    private static final String TOO_WIDE = """
            screen => document.documentElement.scrollWidth <= window.innerWidth ? []
                : [...document.querySelectorAll('body *')]
                    .filter(e => e.getBoundingClientRect().right > window.innerWidth)
                    .map(e => `wider than ${screen}: <${e.tagName.toLowerCase()} id="${e.id}" class="${e.className}">`)
            """;

    @Override
    public List<String> defects(Visit visit) {
        Page page = visit.page();
        ViewportSize usual = page.viewportSize();
        List<String> defects = new ArrayList<>();
        for (Screen screen : SCREENS) {
            page.setViewportSize(screen.width(), screen.height());
            defects.addAll(Script.lines(page, TOO_WIDE, screen.name()));
        }
        page.setViewportSize(usual.width, usual.height);
        return defects;
    }
}
