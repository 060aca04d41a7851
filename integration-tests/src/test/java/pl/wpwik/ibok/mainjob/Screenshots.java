package pl.wpwik.ibok.mainjob;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/** Pictures for docs/, taken on the way. */
public record Screenshots(Path directory) {

    /** The console scrolls within itself: only a high window shows a long page of it whole. */
    public void takeInHighWindow(Page page, String name) {
        var usual = page.viewportSize();
        page.setViewportSize(usual.width, 2200);
        take(page, name);
        page.setViewportSize(usual.width, usual.height);
    }

    public void take(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(directory.resolve(name + ".png"))
                .setFullPage(true));
    }
}
