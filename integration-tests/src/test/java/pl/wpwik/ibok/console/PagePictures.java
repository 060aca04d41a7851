package pl.wpwik.ibok.console;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Pictures of a console page for docs/, on both screens of the office, light and dark. */
record PagePictures(Path directory) {

    private record Screen(int width, int height) {}

    private static final List<Screen> SCREENS = List.of(new Screen(1920, 1080), new Screen(1366, 768));

    /** Leaves the page light, on the smaller screen. */
    void take(Page page, String name) {
        for (Screen screen : SCREENS) {
            page.setViewportSize(screen.width(), screen.height());
            for (ColorScheme scheme : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
                String file = "%s-%dx%d-%s.png"
                        .formatted(
                                name,
                                screen.width(),
                                screen.height(),
                                scheme.name().toLowerCase(Locale.ROOT));
                page.screenshot(new ScreenshotOptions()
                        .setPath(directory.resolve(file))
                        .setAnimations(ScreenshotAnimations.DISABLED));
            }
        }
    }
}
