package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Staff;
import pl.wpwik.ibok.pages.IbokNavigation;
import pl.wpwik.ibok.pages.StaffConsole;

/** The group iBOK shows everybody what they may do, and nothing the server would refuse. */
@Tag("full")
@ExtendWith(IbokServer.class)
class NavigationIT {

    private static final Staff.Person ONLOOKER =
            new Staff.Person("nawigacja-nadzor", "Nina", "Widząca", Staff.Role.SUPERVISOR);

    private final IbokSystem ibok;
    private final Browser browser;

    NavigationIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @Test
    void clerksAndRegistrarsSeeEverythingButTheSettings() {
        for (Account staff : List.of(ibok.clerk(), ibok.registrar())) {
            assertThat(navigation(browser.person(), staff).entries())
                    .hasText(new String[] {"Pulpit", "Wnioski", "Nowy wniosek"});
        }
    }

    @Test
    void aSupervisorSeesNoForm() {
        Account supervisor = new Staff(ibok.asAdministrator()).ensure(ONLOOKER);
        assertThat(navigation(browser.person(), supervisor).entries()).hasText(new String[] {"Pulpit", "Wnioski"});
    }

    @Test
    void aRealmAdministratorSeesTheSettingsToo() {
        try (OfficeRealm office = OfficeRealm.create(ibok, "nawigacja")) {
            Page page = browser.person();
            StaffConsole.logIn(page, office.realm(), office.administrator());
            assertThat(new IbokNavigation(page).entries())
                    .hasText(new String[] {"Pulpit", "Wnioski", "Nowy wniosek", "Ustawienia"});
        }
    }

    @Test
    void staffLandOnTheListAndTheEntryOfTheOpenPageIsMarked() {
        IbokNavigation navigation = navigation(browser.person(), ibok.clerk());
        assertThat(navigation.current()).hasText("Wnioski");
        navigation.openDashboard();
        assertThat(navigation.current()).hasText("Pulpit");
        navigation.page().locator("#nav-item-bok27-new").click();
        assertThat(navigation.current()).hasText("Nowy wniosek");
        Accessible.assertNoViolations(navigation.page(), "li:has(> #nav-item-bok27)");
    }

    @Test
    void aBrokenServerDoesNotHideTheList() {
        Page page = browser.person();
        page.route("**/bok27/settings", route -> route.fulfill(new FulfillOptions().setStatus(500)));
        assertThat(navigation(page, ibok.clerk()).entries()).hasText(new String[] {"Wnioski"});
    }

    private IbokNavigation navigation(Page page, Account staff) {
        StaffConsole.logIn(page, ibok.realm(), staff);
        return new IbokNavigation(page);
    }
}
