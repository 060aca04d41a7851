package pl.wpwik.ibok.customerpages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.accessibility.Wcag;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.RealmSetting;

/** Another utility brands its pages by settings alone, and a setting is a text, whatever stands in it. */
@ExtendWith(IbokServer.class)
@Tag("full")
class OtherUtilityIT {

    private static final String NAME = "Wodociągi <b>Górne</b> ${password}";

    private final IbokSystem ibok;
    private RealmSetting settings;
    private Page page;

    OtherUtilityIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void open(Browser browser) {
        settings = RealmSetting.of(
                ibok,
                Map.of(
                        "ibok.organisationName", NAME,
                        "ibok.contactPhones", "+48 12 345 67 89 wew. 4, ${7*7}",
                        "ibok.contactEmail", "biuro@gorne.example",
                        "ibok.accentColor", "#8A1C4A",
                        "ibok.accentColorDark", "#f2a7c3",
                        "ibok.websiteUrl", "https://gorne.example/",
                        "ibok.privacyNoticeUrl", "https://gorne.example/rodo?jezyk=pl&wersja=2",
                        "ibok.accessibilityUrl", "https://gorne.example/dostepnosc"));
        Visit visit = Visit.begin(new Cast(ibok), browser, Language.PL);
        visit.toLogin();
        page = visit.page();
    }

    @AfterEach
    void putBack() {
        settings.close();
    }

    @Test
    void nameTelephonesMailAndLinksAreThoseOfTheSettings() {
        assertThat(page.locator(".ibok-header")).containsText(NAME);
        Locator footer = page.locator(".ibok-footer");
        assertThat(footer).containsText("${7*7}");
        assertThat(footer.locator("a[href='tel:+48123456789']")).hasText("+48 12 345 67 89 wew. 4");
        assertThat(footer.locator("a[href='mailto:biuro@gorne.example']")).isVisible();
        assertThat(footer.locator(".ibok-footer__links a").all())
                .extracting(link -> link.getAttribute("href"))
                .containsExactly(
                        "https://gorne.example/",
                        "https://gorne.example/rodo?jezyk=pl&wersja=2",
                        "https://gorne.example/dostepnosc");
    }

    @Test
    void theColoursAreThoseOfTheSettingsAndReadable() {
        for (View view : View.ALL) {
            view.show(page);
            assertThat(page.locator("#kc-login"))
                    .hasCSS(
                            "background-color",
                            view.scheme() == ColorScheme.LIGHT ? "rgb(138, 28, 74)" : "rgb(242, 167, 195)");
            assertThat(Wcag.violations(page, "html")).as(view.name()).isEmpty();
        }
    }
}
