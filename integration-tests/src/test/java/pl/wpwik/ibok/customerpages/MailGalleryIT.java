package pl.wpwik.ibok.customerpages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.wpwik.ibok.harness.Artifacts;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.mail.EveryMail;

/** Every mail as it is received, for the gallery. */
@ExtendWith(IbokServer.class)
@Tag("full")
class MailGalleryIT {

    private final IbokSystem ibok;
    private final Browser browser;
    private final Pictures pictures = new Pictures(Gallery.pictures(Path.of(System.getProperty("ibok.gallery"))));

    MailGalleryIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource
    void showsEveryMail(Language language) {
        Map<String, Mail> mails = EveryMail.send(ibok, language.tag());
        assertThat(mails.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        MailNames.of(Artifacts.fromSystemProperties().root()));
        Page page = browser.person(language.browserLocale());
        mails.forEach((name, mail) -> {
            page.setContent(mail.html());
            for (View view : Gallery.MAIL_VIEWS) {
                view.show(page);
                pictures.take(page, new Picture(Gallery.mailPicture(name), language, view));
            }
        });
    }
}
