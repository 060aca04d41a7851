package pl.wpwik.ibok.harness;

import com.microsoft.playwright.Page.ScreenshotOptions;
import java.nio.file.Path;

/** What the browser showed when a test failed, for whoever has to find out why. */
record FailureScreenshots(Browser browser) {

    void take(String testName) {
        var directory = Path.of(System.getProperty("ibok.work"), "failures");
        var name = testName.replaceAll("[^A-Za-z0-9]+", "-");
        var pages = browser.openPages().toList();
        for (int index = 0; index < pages.size(); index++) {
            var file = directory.resolve(name + "-" + index + ".png");
            pages.get(index).screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        }
    }
}
