package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationForm;
import pl.wpwik.ibok.pages.ApplicationPage;
import pl.wpwik.ibok.pages.LoginPage;

/** Whatever goes wrong at saving, what has been typed stays. */
@ExtendWith(IbokServer.class)
@Tag("full")
class FormTroubleIT {

    private static final String APPLICATIONS = "**/bok27/applications";

    private final IbokSystem ibok;
    private final FormAtWork office;
    private final StaffAtWork staff;

    FormTroubleIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.office = new FormAtWork(ibok, browser);
        this.staff = new StaffAtWork(ibok, browser);
    }

    @Test
    void aFailingServerAndADeadLineKeepWhatWasTyped() {
        ApplicationForm form = filled();
        Page page = form.page();
        page.route(APPLICATIONS, route -> route.fulfill(new FulfillOptions().setStatus(503)));
        form.trySave();
        assertThat(form.notices()).containsText("Wpisane dane pozostały w formularzu.");
        page.unroute(APPLICATIONS);
        page.route(APPLICATIONS, Route::abort);
        form.trySave();
        assertThat(form.notices()).containsText("Serwer nie odpowiedział prawidłowo.");
        assertThat(form.field("applicant.lastName")).hasValue("Wytrwała");
        page.unroute(APPLICATIONS);
        form.save();
    }

    @Test
    void aPaperIsSavedOnceHoweverOftenTheKeyIsPressed() {
        ApplicationForm form = filled();
        List<Route> sent = new ArrayList<>();
        form.page().route(APPLICATIONS, sent::add);
        form.press("Control+Enter");
        form.page().waitForCondition(() -> !sent.isEmpty());
        form.press("Control+Enter");
        sent.get(0).resume();
        new ApplicationPage(form.page());
        assertThat(sent).hasSize(1);
    }

    @Test
    void aSessionThatHasEndedGivesEverythingBackAfterTheLogin() {
        Account clerk = ibok.clerk();
        ApplicationForm form = filled();
        staff.endConsoleSessions(clerk);
        form.trySave();
        assertThat(form.notices()).containsText("Twoja sesja wygasła");
        assertThat(form.field("applicant.lastName")).hasValue("Wytrwała");
        form.button("Zaloguj się ponownie").click();
        new LoginPage(form.page()).logIn(clerk.username(), clerk.password());
        ApplicationForm back = new ApplicationForm(form.page());
        assertThat(back.notices()).containsText("Przywrócono dane");
        assertThat(back.field("applicant.lastName")).hasValue("Wytrwała");
        assertThat(back.page().locator("[id='channel-POST']")).isChecked();
        assertThat(back.page().evaluate("sessionStorage.getItem('ibok-bok27-draft')"))
                .as("personal data kept in the browser")
                .isNull();
        back.save();
    }

    /** The token is over as well, and keycloak-js would leave for the login page by itself. */
    @Test
    void anExpiredTokenTakesNobodyAwayFromTheForm() {
        Page page = office.console(ibok.clerk());
        page.clock().install();
        ApplicationForm form = fill(ApplicationForm.openNew(page, ibok.realm()));
        staff.endConsoleSessions(ibok.clerk());
        page.clock().fastForward("20:00");
        form.trySave();
        assertThat(form.notices()).containsText("Twoja sesja wygasła");
        assertThat(form.field("applicant.lastName")).hasValue("Wytrwała");
    }

    private ApplicationForm filled() {
        return fill(office.openNew());
    }

    private static ApplicationForm fill(ApplicationForm form) {
        return form.fill("filedOn", "dziś").choose("channel", "POST").fill("applicant.lastName", "Wytrwała");
    }
}
