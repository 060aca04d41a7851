package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationForm;
import pl.wpwik.ibok.pages.ApplicationPage;
import pl.wpwik.ibok.pages.ApplicationsPage;
import pl.wpwik.ibok.pages.ConfirmDialog;
import pl.wpwik.ibok.pages.ConflictDialog;
import pl.wpwik.ibok.pages.DashboardPage;
import pl.wpwik.ibok.pages.DataForm;
import pl.wpwik.ibok.pages.ResignationDialog;
import pl.wpwik.ibok.pages.SettingsPage;
import pl.wpwik.ibok.pages.UserPage;
import pl.wpwik.ibok.register.Paper;

/** Every page of the staff guide (docs/podrecznik-pracownika.md) as it says, with its pictures. */
@ExtendWith(IbokServer.class)
@Tag("full")
class StaffGuideIT {

    private final IbokSystem ibok;
    private final Browser browser;
    private OfficeRealm office;
    private GuideRegister register;
    private Page page;

    StaffGuideIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @BeforeEach
    void openTheOffice() {
        office = OfficeRealm.create(ibok, "biuro");
        JsonNode smtp = ibok.asAdministrator().get("").successful().json().path("smtpServer");
        ObjectNode withMail = Http.JSON.createObjectNode().put("realm", "biuro").put("emailTheme", "ibok");
        withMail.set("smtpServer", smtp);
        office.api().put("", withMail).successful();
        register = new GuideRegister(office.api());
        register.fill();
        page = office.openConsole(browser);
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    void dashboardListAndForm() {
        go("/dashboard");
        DashboardPage dashboard = new DashboardPage(page);
        assertThat(dashboard.chart(DashboardPage.REFUSED)).isVisible();
        take("dashboard");
        dashboard.card(DashboardPage.FILED).scrollIntoViewIfNeeded();
        take("charts");
        go("");
        assertThat(new ApplicationsPage(page).link("BOK-27/").first()).isVisible();
        take("list");
        ApplicationForm form = ApplicationForm.openNew(page, office.realm())
                .fill("filedOn", "dziś")
                .choose("channel", "IN_PERSON")
                .fill("applicant.firstName", "Wacław")
                .fill("applicant.lastName", "Przykładny")
                .fill("applicant.customerNumber", "K-204511");
        form.clauses().first().check();
        take("form");
    }

    @Test
    void oneApplicationFromItsGapsToItsAccount() {
        open(register.withoutConsent());
        take("gaps");
        new ApplicationPage(page).refuse();
        take("refusal");
        JsonNode complete = register.complete();
        ApplicationPage ready = open(complete);
        assertThat(ready.loginCheck()).containsText("Login jest wolny");
        take("application");
        page.setViewportSize(794, 1123);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        page.screenshot(new ScreenshotOptions()
                .setPath(ibok.screenshots().resolve("copy-print.png"))
                .setFullPage(true));
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        ready.register();
        JsonNode account = Paper.read(office.api(), complete);
        assertThat(open(account).content()).containsText("wysłana");
        take("registered");
        UserPage.open(
                page, office.realm(), account.path("outcome").path("userId").asText());
        assertThat(new UserPage(page).notice()).isVisible();
        take("user");
    }

    @Test
    void theEndOfAnAccount() {
        JsonNode account = register.register(register.complete());
        ApplicationPage application = open(account);
        application.action("Sprostuj dane").click();
        new DataForm(page);
        take("correction");
        application = open(account);
        ResignationDialog resignation = application.recordResignation().fill("wczoraj", "pocztą", "Koniec umowy");
        resignation.field("originalLocation").fill("segregator Rezygnacje, karta 3");
        take("resignation");
        resignation.save().click();
        assertThat(application.notice()).containsText("Odnotowano rezygnację");
        ConfirmDialog closing = application.closeAccount();
        take("closing");
        closing.button("Zamknij konto").click();
        assertThat(application.notice()).containsText("Zamknięto konto");
        assertThat(application.part("Wiadomości")).containsText("o zamknięciu konta");
        take("closed");
        go("?tab=NOT_ACTIVATED");
        page.getByLabel("Zaznacz wszystkie wnioski na stronie").check();
        assertThat(new ApplicationsPage(page).button("Zamknij zaznaczone (1)")).isEnabled();
        take("never-activated");
    }

    @Test
    void twoPeopleAtOneApplication() {
        JsonNode application = register.complete();
        ApplicationForm form = ApplicationForm.openEdit(
                        page, office.realm(), application.path("id").asText())
                .fill("contact.phone", "33 823 56 26");
        ObjectNode correction = Paper.correction(application);
        ((ObjectNode) correction.path("contact"))
                .put("phone", "+48 600 100 200")
                .put("email", "ewa@example.com");
        office.api().put(Paper.path(application), correction).successful();
        form.trySave();
        new ConflictDialog(page);
        take("conflict");
    }

    @Test
    void settingsAndVersions() {
        go("/settings");
        SettingsPage settings = new SettingsPage(page);
        assertThat(settings.setting("ibok.numberPrefix")).isVisible();
        take("settings");
        assertThat(settings.showVersions().clauses().first()).isVisible();
        take("versions");
    }

    private ApplicationPage open(JsonNode application) {
        go("/" + application.path("id").asText());
        return new ApplicationPage(page);
    }

    private void go(String path) {
        page.navigate(office.realm().console() + "#/" + office.realm().name() + "/bok27" + path);
    }

    private void take(String name) {
        new PagePictures(ibok.screenshots()).take(page, name);
    }
}
