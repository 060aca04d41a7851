package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import pl.wpwik.ibok.accessibility.Wcag;
import pl.wpwik.ibok.harness.Mail;
import pl.wpwik.ibok.mainjob.Screenshots;

/** The HTML of a mail as a mail programme shows it. */
record MailPage(Page page) {

    private static final List<Integer> WIDTHS = List.of(320, 390, 700);

    /** What some mail programme would drop, block or fetch from elsewhere. */
    private static final String UNSAFE = """
            () => [
              ...document.querySelectorAll('style,link,script,img,picture,svg,iframe,object,embed,video,audio,form,input,base'),
              ...document.querySelectorAll('[src],[srcset],[background],[class],[id],table:not([role=presentation])'),
              ...[...document.querySelectorAll('[style]')].filter(e => /url\\(|flex|grid|position|float/.test(e.getAttribute('style'))),
              ...[...document.querySelectorAll('a')].filter(a => !/^(https?|mailto|tel):/.test(a.getAttribute('href'))),
            ].map(e => e.outerHTML.slice(0, 120))
            """;

    private static final String COLOURED_ALONE = """
            () => [...document.querySelectorAll('[style]')]
                .filter(e => /background-color/.test(e.getAttribute('style')) && !/(^|;)color:/.test(e.getAttribute('style')))
                .filter(e => e.tagName !== 'BODY' && !e.querySelector('a[style*=background-color]'))
                .map(e => e.outerHTML.slice(0, 120))
            """;

    private static final String COPIED = """
            e => {
              getSelection().selectAllChildren(e.closest('td'));
              const style = getComputedStyle(e);
              return [getSelection().toString(), style.fontFamily, style.fontSize, style.whiteSpace, style.userSelect].join('|');
            }
            """;

    MailPage show(Mail mail) {
        page.setContent(mail.html());
        return this;
    }

    String text() {
        return page.innerText("body");
    }

    List<String> isolated() {
        return page.locator("bdi").allInnerTexts();
    }

    void assertSafe(String language) {
        assertThat(strings(UNSAFE)).as("dropped, blocked or remote").isEmpty();
        assertThat(strings(COLOURED_ALONE))
                .as("a background without a colour for its text")
                .isEmpty();
        assertThat(page.getAttribute("html", "lang")).isEqualTo(language);
        assertThat(page.getAttribute("html", "dir")).isEqualTo("ltr");
        assertThat(page.title()).isNotBlank();
        assertThat(page.locator("h1").count()).isEqualTo(1);
        assertThat(page.getAttribute("meta[name=color-scheme]", "content")).isEqualTo("light dark");
        assertThat(page.locator("b").count()).as("markup that somebody typed").isZero();
    }

    /** Nothing reaches beyond the window, whatever long word there is, and beyond 600 px. */
    void assertFits(Screenshots pictures, String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, 800);
            assertThat(page.evaluate("document.documentElement.scrollWidth"))
                    .as(name + " at " + width)
                    .isEqualTo(width);
            assertThat((double) page.locator("table").first().boundingBox().width)
                    .isLessThanOrEqualTo(600.0);
            pictures.take(page, "mail-" + name + "-" + width);
        }
    }

    void assertAccessible() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            Wcag.assertNoViolations(page, "body");
        }
    }

    /** One click selects it whole and alone, in large letters that cannot be mistaken. */
    void assertCopies(String secret) {
        String copied = page.getByText(secret, new Page.GetByTextOptions().setExact(true))
                .evaluate(COPIED)
                .toString();
        assertThat(copied).startsWith(secret + "|").contains("monospace|26px|nowrap|all");
    }

    private List<String> strings(String script) {
        return ((List<?>) page.evaluate(script)).stream().map(Object::toString).toList();
    }
}
