package pl.wpwik.ibok.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static pl.wpwik.ibok.accessibility.Wcag.assertNoViolations;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationsPage;
import pl.wpwik.ibok.pages.StaffConsole;
import pl.wpwik.ibok.register.Paper;

/** The work list in every state it can be in, in the light and in the dark console. */
@ExtendWith(IbokServer.class)
@Tag("full")
class WorkListAccessibilityIT {

    private static final String LIST = "**/bok27/applications?*";
    private static final List<String> TABS = List.of(
            "Do rejestracji",
            "Po terminie",
            "Kopia do przekazania",
            "Zarejestrowane",
            "Odmowy",
            "Zamknięte",
            "Wszystkie");

    private final IbokSystem ibok;
    private final Browser browser;

    WorkListAccessibilityIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyTabWithAndWithoutApplications(ColorScheme scheme) {
        var late = Paper.complete("Maria", "Spóźniona");
        Paper.record(
                ibok.asClerk(), late.put("filedOn", Paper.TODAY.minusDays(15).toString()));
        Paper.record(
                ibok.asClerk(),
                Paper.complete("Maria", "Dziś")
                        .put("filedOn", Paper.TODAY.minusDays(14).toString()));
        Paper.record(
                ibok.asClerk(),
                Paper.complete("Maria", "Jutro")
                        .put("filedOn", Paper.TODAY.minusDays(13).toString()));
        ApplicationsPage list = open(scheme);
        for (String tab : TABS) {
            list.show(tab);
            assertThat(list.rows().or(list.content().locator("h2")).first()).isVisible();
            assertNoViolations(list.page(), "main");
        }
        list.page()
                .route(
                        LIST,
                        route -> route.fulfill(new FulfillOptions()
                                .setContentType("application/json")
                                .setBody("{\"total\":0,\"first\":0,\"max\":20,\"items\":[]}")));
        for (String tab : TABS) {
            list.show(tab);
            assertThat(list.content().locator("h2")).containsText("Nie ma");
            assertNoViolations(list.page(), "main");
        }
        list.search("nikt");
        assertThat(list.content().locator("h2")).containsText("Nie znaleziono");
        assertNoViolations(list.page(), "main");
    }

    @Test
    void everyError() {
        ApplicationsPage list = open(ColorScheme.LIGHT);
        Map.of(401, "Sesja wygasła", 403, "Brak uprawnień", 404, "Nie udało się", 500, "Nie udało się")
                .forEach((status, title) -> {
                    list.page().unroute(LIST);
                    list.page().route(LIST, route -> route.fulfill(new FulfillOptions().setStatus(status)));
                    list.search("błąd " + status);
                    assertThat(list.content().locator("h2")).containsText(title);
                    assertNoViolations(list.page(), "main");
                });
    }

    private ApplicationsPage open(ColorScheme scheme) {
        Page page = browser.person();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        return StaffConsole.logIn(page, ibok.realm(), ibok.registrar()).openApplications();
    }
}
