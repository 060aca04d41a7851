package pl.wpwik.ibok.customerpages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The pictures of the gallery, the same in every run: what is random on a page is covered. */
record Pictures(Path directory) {

    private static final String RANDOM = "#kc-totp-secret-qr-code, #kc-totp-secret-key";

    void take(Page page, Picture picture) {
        Locator random = page.locator(RANDOM);
        byte[] png = page.screenshot(new ScreenshotOptions()
                .setFullPage(true)
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setMask(List.of(random))
                .setMaskColor("#808080"));
        try {
            Files.createDirectories(directory);
            Files.write(directory.resolve(picture.file()), SmallPng.of(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
