package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.IbokNavigation;
import pl.wpwik.ibok.pages.SettingsPage;
import pl.wpwik.ibok.pages.StaffConsole;

/** The scalar settings of a realm of the test's own, by a realm administrator in a browser. */
@ExtendWith(IbokServer.class)
@Tag("full")
class SettingsPageIT {

    private static final String DUE_SOON = "ibok.dueSoonDays";
    private static final String PREFIX = "ibok.numberPrefix";

    private final IbokSystem ibok;
    private final Browser browser;
    private OfficeRealm office;

    SettingsPageIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @BeforeEach
    void anOfficeOfItsOwn() {
        office = OfficeRealm.create(ibok, "ustawienia");
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    void aChangedSettingIsSavedAndItsDefaultPutBack() {
        SettingsPage settings = settings().set(DUE_SOON, "7");
        assertThat(settings.content()).containsText("1 niezapisana zmiana");
        settings.save();
        assertThat(settings.content()).containsText("Zapisano ustawienia.");
        assertThat(value(DUE_SOON).path("value").asText()).isEqualTo("7");

        settings.restore("„Kończy się termin” na tyle dni przed terminem");
        assertThat(settings.setting(DUE_SOON)).hasValue("3");
        settings.save();
        assertThat(settings.content()).containsText("Zapisano ustawienia.");
        assertThat(value(DUE_SOON).path("set").asBoolean(true)).isFalse();
    }

    @Test
    void aWrongValueIsSaidAtItsFieldAndNothingIsChanged() {
        SettingsPage settings =
                settings().set(PREFIX, "WOD").set(DUE_SOON, "400").save();
        assertThat(settings.content()).containsText("Nie zapisano ustawień.");
        assertThat(settings.setting(DUE_SOON)).hasAttribute("aria-invalid", "true");
        assertThat(settings.setting(DUE_SOON)).isFocused();
        assertThat(settings.help(DUE_SOON)).containsText("365");
        assertThat(value(DUE_SOON).path("set").asBoolean(true)).isFalse();
        assertThat(value(PREFIX).path("set").asBoolean(true))
                .as("all of them or none")
                .isFalse();
        Accessible.assertNoViolations(settings.page(), "main");

        settings.set(DUE_SOON, "5").save();
        assertThat(settings.content()).containsText("Zapisano ustawienia.");
        assertThat(value(PREFIX).path("value").asText()).isEqualTo("WOD");
    }

    @Test
    void unsavedChangesAreNotLeftWithoutAQuestion() {
        SettingsPage settings = settings().set(PREFIX, "WOD");
        settings.page().locator("#nav-item-bok27").click();
        var question = settings.page().getByRole(AriaRole.DIALOG);
        assertThat(question).containsText("Ustawienia mają niezapisane zmiany.");
        Accessible.assertNoViolations(settings.page(), "[role=dialog]");
        settings.button("Zostań i dokończ").click();
        assertThat(settings.setting(PREFIX)).hasValue("WOD");

        settings.page().locator("#nav-item-bok27").click();
        settings.button("Wyjdź bez zapisywania").click();
        assertThat(new IbokNavigation(settings.page()).current()).hasText("Wnioski");
        assertThat(value(PREFIX).path("set").asBoolean(true)).isFalse();
    }

    @Test
    void staffWithoutTheRightAreToldWhoseThisPageIs() {
        Page page = browser.person();
        StaffConsole.logIn(page, ibok.realm(), ibok.registrar()).openApplications();
        page.navigate(ibok.realm().console() + "#/ibok/bok27/settings");
        assertThat(new SettingsPage(page).content()).containsText("Ustawienia zmienia administrator obszaru.");
        assertThat(page.locator("main input")).hasCount(0);
        Accessible.assertNoViolations(page, "main");
    }

    private SettingsPage settings() {
        Page page = browser.person();
        StaffConsole.logIn(page, office.realm(), office.administrator());
        return new IbokNavigation(page).openSettings();
    }

    private JsonNode value(String key) {
        JsonNode items =
                office.api().get("/bok27/settings/values").successful().json().path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .filter(item -> item.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
