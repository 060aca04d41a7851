package pl.wpwik.ibok.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static pl.wpwik.ibok.accessibility.Wcag.assertNoViolations;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;
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
import pl.wpwik.ibok.pages.ConfirmDialog;
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
            "Nieaktywowane",
            "Rezygnacje",
            "Odmowy",
            "Zamknięte",
            "Usunięte",
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
        Paper.register(ibok.asRegistrar(), Paper.record(ibok.asClerk(), Paper.complete("Maria", "Nieobecna")))
                .successful();
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

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theQuestionBeforeManyAreClosedAndItsResults(ColorScheme scheme) {
        String surname = "Ceglana" + scheme.name().toLowerCase(Locale.ROOT);
        Paper.register(ibok.asRegistrar(), Paper.record(ibok.asClerk(), Paper.complete("Maria", surname)))
                .successful();
        ApplicationsPage list = open(scheme).show("Nieaktywowane").search(surname);
        assertThat(list.rows()).hasCount(1);
        list.page().getByLabel("Zaznacz wszystkie wnioski na stronie").check();
        assertNoViolations(list.page(), "main");
        list.button("Zamknij zaznaczone (1)").click();
        ConfirmDialog closing = new ConfirmDialog(list.page(), "Zamknąć 1 konto?");
        assertNoViolations(list.page(), "[role='dialog']");
        closing.button("Zamknij konta").click();
        assertThat(closing.content()).containsText("Zamknięte konta: 1 z 1");
        assertNoViolations(list.page(), "[role='dialog']");
    }

    private ApplicationsPage open(ColorScheme scheme) {
        Page page = browser.person();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        return StaffConsole.logIn(page, ibok.realm(), ibok.registrar()).openApplications();
    }
}
