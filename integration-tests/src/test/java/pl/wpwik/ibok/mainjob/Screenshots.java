package pl.wpwik.ibok.mainjob;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/** Pictures for docs/, taken on the way. */
public record Screenshots(Path directory) {

    public void take(Page page, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(directory.resolve(name + ".png"))
                .setFullPage(true));
    }
}
