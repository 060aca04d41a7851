package pl.wpwik.ibok.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static pl.wpwik.ibok.accessibility.Wcag.assertNoViolations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationPage;
import pl.wpwik.ibok.pages.ApplicationsPage;
import pl.wpwik.ibok.pages.ContactDialog;
import pl.wpwik.ibok.pages.StaffConsole;
import pl.wpwik.ibok.register.Paper;

/** The page of an application in every state, with every dialog, in the light and in the dark console. */
@ExtendWith(IbokServer.class)
@Tag("full")
class ApplicationAccessibilityIT {

    private static final String DIALOG = "[role='dialog']";

    private final IbokSystem ibok;
    private final Browser browser;

    ApplicationAccessibilityIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void everyStateAndEveryDialog(ColorScheme scheme) {
        ApplicationsPage list = open(scheme);
        toBeRegistered(list);
        incompleteAndRefused(list);
        registeredAndClosed(list);
    }

    @Test
    void whatIsNotThereAndWhatCannotBeLoaded() {
        ApplicationsPage list = open(ColorScheme.LIGHT);
        String address = list.page().url();
        list.page().navigate(address + "/nie-ma-takiego");
        assertThat(list.content()).containsText("Nie ma takiego wniosku.");
        assertNoViolations(list.page(), "main");
        list.page().route("**/mails", Route::abort);
        list.page().route("**/history", Route::abort);
        list.page().navigate(address);
        JsonNode application = record(Paper.complete("Maria", "Częściowa"));
        ApplicationPage page = new ApplicationsPage(list.page())
                .open(application.path("number").asText());
        assertThat(page.part("Historia")).containsText("Spróbuj ponownie");
        assertNoViolations(page.page(), "main");
    }

    private void toBeRegistered(ApplicationsPage list) {
        ApplicationPage page =
                open(list, record(Paper.complete("Maria", "Kompletna").put("copyHandedOver", false)));
        assertThat(page.loginCheck()).hasText("Login jest wolny.");
        page.part("Historia").getByRole(AriaRole.BUTTON).first().click();
        assertNoViolations(page.page(), "main");
        page.loginField().fill("a b");
        assertThat(page.loginCheck()).containsText("Login musi mieć");
        assertNoViolations(page.page(), "main");
        page.action("Oznacz kopię jako przekazaną").click();
        assertThat(page.notice()).containsText("Zapisano");
        assertNoViolations(page.page(), "main");
        page.page().goBack();
    }

    private void incompleteAndRefused(ApplicationsPage list) {
        ObjectNode paper = Paper.complete("Maria", "Niepełna");
        ((ObjectNode) paper.path("regulamin")).put("accepted", false);
        ApplicationPage page = open(list, record(paper));
        assertNoViolations(page.page(), "main");
        var dialog = page.refuse();
        dialog.confirm().click();
        assertThat(dialog.content()).containsText("To pole jest wymagane.");
        assertNoViolations(page.page(), DIALOG);
        dialog.fill("Inny powód", "Klient zmienił zdanie.").confirm().click();
        assertThat(page.notice()).containsText("Wydano odmowę");
        assertNoViolations(page.page(), "main");
        var letter = page.printRefusal();
        letter.openToScripts();
        assertNoViolations(page.page(), DIALOG);
        letter.content()
                .getByText("Zamknij", new Locator.GetByTextOptions().setExact(true))
                .click();
        page.page().goBack();
    }

    private void registeredAndClosed(ApplicationsPage list) {
        JsonNode registered = Paper.register(ibok.asRegistrar(), record(Paper.complete("Maria", "Zarejestrowana")))
                .successful()
                .json();
        ApplicationPage page = open(list, registered);
        assertNoViolations(page.page(), "main");
        var dialog = page.correctContact();
        dialog.field("contact.email").fill("?");
        dialog.save().click();
        assertThat(dialog.content()).containsText("Podaj poprawny adres e-mail");
        assertNoViolations(page.page(), DIALOG);
        conflict(page, registered);
        dialog.content().getByText("Anuluj").click();
        ibok.asAdministrator()
                .delete("/users/" + registered.path("outcome").path("userId").asText())
                .successful();
        page.page().reload();
        assertThat(page.content()).containsText("Zamknięty");
        assertNoViolations(page.page(), "main");
        page.page().goBack();
    }

    private void conflict(ApplicationPage page, JsonNode registered) {
        JsonNode current = Paper.read(ibok.asRegistrar(), registered);
        ObjectNode contact = current.path("contact").deepCopy();
        ibok.asRegistrar()
                .put(
                        Paper.path(registered) + "/contact",
                        Map.of("version", current.path("version"), "contact", contact.put("phone", "662 111 222")))
                .successful();
        var dialog = new ContactDialog(page.page());
        dialog.save().click();
        assertThat(dialog.content()).containsText("W międzyczasie ktoś inny");
        assertNoViolations(page.page(), DIALOG);
    }

    private ApplicationPage open(ApplicationsPage list, JsonNode application) {
        return list.open(application.path("number").asText());
    }

    private JsonNode record(ObjectNode paper) {
        return Paper.record(ibok.asClerk(), paper);
    }

    private ApplicationsPage open(ColorScheme scheme) {
        Page page = browser.person();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        return StaffConsole.logIn(page, ibok.realm(), ibok.registrar()).openApplications();
    }
}
