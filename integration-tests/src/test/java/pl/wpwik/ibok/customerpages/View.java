package pl.wpwik.ibok.customerpages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;

/** On a desk or on a telephone, light or dark. */
record View(int width, int height, ColorScheme scheme) {

    /** The last one is how a page is left. */
    static final List<View> ALL = List.of(
            new View(390, 844, ColorScheme.DARK),
            new View(390, 844, ColorScheme.LIGHT),
            new View(1366, 768, ColorScheme.DARK),
            new View(1366, 768, ColorScheme.LIGHT));

    void show(Page page) {
        page.setViewportSize(width, height);
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }

    /** As in the names of pictures. */
    String name() {
        return width + "-" + scheme.name().toLowerCase(Locale.ROOT);
    }
}
