package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationPage;
import pl.wpwik.ibok.pages.ApplicationsPage;
import pl.wpwik.ibok.pages.LoginPage;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** What a member of staff sees, and can do, when somebody else was faster, the server fails or the session is over. */
@ExtendWith(IbokServer.class)
@Tag("full")
class TroubleIT {

    private static final String SESSION_OVER = "Sesja wygasła";

    private final IbokSystem ibok;
    private final Browser browser;
    private final StaffAtWork staff;
    private final String surname = StaffAtWork.surname();

    TroubleIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
        this.staff = new StaffAtWork(ibok, browser);
    }

    @Test
    void aRefusalThatComesTooLateShowsWhatHasHappenedAndKeepsWhatWasTyped() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Ewa", surname));
        ApplicationPage page = open(application);
        var dialog = page.refuse().fill("Brak wymaganych danych", "Brakuje strony z podpisem.");
        Paper.register(ibok.asRegistrar(), application).successful();
        dialog.confirm().click();
        assertThat(dialog.content()).containsText("Ten wniosek został już rozpatrzony.");
        assertThat(dialog.content()).containsText("Stan: Złożony");
        assertThat(dialog.content()).containsText("Zarejestrowany");
        assertThat(dialog.text()).hasValue("Brakuje strony z podpisem.");
        assertThat(dialog.confirm()).isDisabled();
        dialog.content().getByText("Anuluj").click();
        assertThat(page.part("Konto klienta")).isVisible();
    }

    @Test
    void aCorrectionThatMeetsAnotherShowsItAndCanBeSavedOverIt() {
        JsonNode application = Customer.registered(ibok, "Ewa", surname).application();
        ApplicationPage page = open(application);
        var dialog = page.correctContact();
        String mine = "moj-" + surname.toLowerCase() + "@example.com";
        dialog.field("contact.email").fill(mine);
        changePhone(application);
        dialog.save().click();
        assertThat(dialog.content()).containsText("W międzyczasie ktoś inny zmienił ten wniosek.");
        assertThat(dialog.content()).containsText("Telefon:");
        assertThat(dialog.content()).containsText("662 111 222");
        assertThat(dialog.field("contact.email")).hasValue(mine);
        dialog.field("contact.phone").fill("662 111 222");
        dialog.save().click();
        assertThat(page.notice()).containsText("Zapisano dane kontaktowe");
        assertThat(page.part("Kontakt")).containsText(mine);
    }

    @Test
    void aServerThatFailsAtAnActionSaysSoAndTheActionCanBeRepeated() {
        ApplicationPage page = open(Paper.record(ibok.asClerk(), Paper.complete("Ewa", surname)));
        page.page().route("**/registration", route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        page.registerButton().click();
        assertThat(page.notice()).containsText("Serwer nie odpowiedział prawidłowo.");
        page.page().unroute("**/registration");
        page.page().route("**/registration", Route::abort);
        page.registerButton().click();
        assertThat(page.notice()).containsText("Serwer nie odpowiedział prawidłowo.");
        page.page().unroute("**/registration");
        page.register();
    }

    @Test
    void aServerThatFailsAtALoadCanBeAskedAgain() {
        Page page = browser.person();
        page.route("**/bok27/applications?*", Route::abort);
        ApplicationsPage list = staff.list(page, ibok.clerk());
        assertThat(list.content()).containsText("Nie udało się wczytać strony");
        page.unroute("**/bok27/applications?*");
        list.button("Spróbuj ponownie").click();
        assertThat(list.rows()
                        .or(list.content().getByText("Nie ma wniosków do rejestracji"))
                        .first())
                .isVisible();
    }

    @Test
    void anEndedSessionOffersTheLoginAndLeadsBackToTheSameList() {
        Account clerk = ibok.clerk();
        ApplicationsPage list = staff.list(clerk).show("Wszystkie").search(surname);
        assertThat(list.page()).hasURL(Pattern.compile("search=" + surname));
        staff.endConsoleSessions(clerk);
        list.show("Odmowy");
        assertThat(list.content()).containsText(SESSION_OVER);
        list.button("Zaloguj się ponownie").click();
        new LoginPage(list.page()).logIn(clerk.username(), clerk.password());
        assertThat(list.page()).hasURL(Pattern.compile("\\?tab=REFUSED&search=" + surname + "$"));
        assertThat(list.tab("Odmowy")).hasAttribute("aria-selected", "true");
        assertThat(list.searchField()).hasValue(surname);
    }

    @Test
    void anActionInAnEndedSessionSaysSo() {
        Account registrar = ibok.registrar();
        ApplicationPage page = open(Paper.record(ibok.asClerk(), Paper.complete("Ewa", surname)));
        String number = page.number();
        var dialog = page.refuse().fill("Brak wymaganych danych", "Brakuje strony z podpisem.");
        staff.endConsoleSessions(registrar);
        dialog.confirm().click();
        assertThat(dialog.content()).containsText("Zaloguj się ponownie. Po zalogowaniu wrócisz na tę stronę.");
        assertThat(dialog.text()).hasValue("Brakuje strony z podpisem.");
        dialog.content().getByText("Zaloguj się ponownie").last().click();
        new LoginPage(page.page()).logIn(registrar.username(), registrar.password());
        assertThat(page.page().locator("h1")).hasText(number);
    }

    /** The token is over as well: the console itself leads to the login. */
    @Test
    void anEndedSessionWithAnExpiredTokenLeadsToTheLoginAndBackToTheSameList() {
        Account clerk = ibok.clerk();
        Page page = browser.person();
        page.clock().install();
        ApplicationsPage list = staff.list(page, clerk).show("Wszystkie").search(surname);
        assertThat(list.content()).containsText("Nie znaleziono");
        staff.endConsoleSessions(clerk);
        page.context().clearCookies();
        page.clock().fastForward("20:00");
        new LoginPage(page).logIn(clerk.username(), clerk.password());
        assertThat(page).hasURL(Pattern.compile("\\?tab=ALL&search=" + surname + "$"));
        assertThat(list.searchField()).hasValue(surname);
    }

    private void changePhone(JsonNode application) {
        JsonNode current = Paper.read(ibok.asRegistrar(), application);
        ObjectNode contact = current.path("contact").deepCopy();
        ibok.asRegistrar()
                .put(
                        Paper.path(application) + "/contact",
                        Map.of("version", current.path("version"), "contact", contact.put("phone", "662 111 222")))
                .successful();
    }

    private ApplicationPage open(JsonNode application) {
        return staff.application(ibok.registrar(), application.path("number").asText());
    }
}
