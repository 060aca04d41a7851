package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationForm;
import pl.wpwik.ibok.register.Paper;

/** The form follows the utility's settings; in a realm of the test's own, for versions stay for good. */
@ExtendWith(IbokServer.class)
@Tag("full")
class FormSettingsIT {

    private static final String PESEL = "44051401359";

    private final IbokSystem ibok;
    private final Browser browser;
    private OfficeRealm office;

    FormSettingsIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @BeforeEach
    void anOfficeOfItsOwn() {
        office = OfficeRealm.create(ibok, "formularz");
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    @Tag("punkt-1")
    void peselAndNipAreAskedOnlyWhereTheyAreCollectedAndAHiddenOneStays() {
        var console = office.openConsole(browser);
        ApplicationForm before = ApplicationForm.openNew(console, office.realm());
        assertThat(before.field("applicant.pesel")).hasCount(0);
        collect("ibok.peselCollected", "ibok.nipCollected");
        console.reload();
        ApplicationForm form = new ApplicationForm(console);
        form.choose("applicant.kind", "ORGANISATION");
        assertThat(form.field("applicant.nip")).isVisible();
        assertThat(form.field("applicant.pesel")).hasCount(0);
        form.choose("applicant.kind", "PERSON");
        assertThat(form.field("applicant.nip")).hasCount(0);
        form.fill("filedOn", "dziś").choose("channel", "POST").fill("applicant.lastName", "Numerowana");
        form.fill("applicant.pesel", "44051401358").trySave();
        assertThat(form.notes("applicant.pesel").first()).containsText("Podaj poprawny numer PESEL");
        form.fill("applicant.pesel", PESEL).save();

        JsonNode saved = only();
        ApplicationForm edit = ApplicationForm.openEdit(
                console, office.realm(), saved.path("id").asText());
        assertThat(edit.field("applicant.pesel")).hasValue("*******1359");
        edit.fill("applicant.firstName", "Nina").save();
        assertThat(only().path("applicant").path("pesel").asText()).isEqualTo("*******1359");
    }

    @Test
    @Tag("punkt-2")
    void theFilingDateDecidesWhichClausesAndWhichRegulaminAreAsked() {
        String today = Paper.TODAY.toString();
        office.api()
                .post(
                        "/bok27/settings/versions/clauses",
                        Map.of("code", "DATA_TRUE", "version", "2", "mandatory", true, "inForceFrom", today))
                .successful();
        office.api()
                .post(
                        "/bok27/settings/versions/regulamin",
                        Map.of("version", "2", "inForceFrom", today, "url", "https://wpwik.example/r"))
                .successful();
        ApplicationForm form = ApplicationForm.openNew(office.openConsole(browser), office.realm());
        assertThat(form.field("regulamin.version")).hasValue("2");
        form.page().getByLabel("Zaznacz wszystkie").check();
        form.fill("filedOn", "wczoraj").field("filedOn").blur();
        assertThat(form.notices()).containsText("obowiązywał inny wzór");
        assertThat(form.field("regulamin.version")).hasValue("1");
        assertThat(form.field("clauses.0.accepted")).isChecked();
        assertThat(form.field("clauses.2.accepted")).not().isChecked();
        form.field("clauses.2.accepted").check();
        form.choose("channel", "POST").fill("applicant.lastName", "Dawna").save();

        JsonNode saved = only();
        assertThat(saved.path("clauses").path(2).path("version").asText()).isEqualTo("1");
        ApplicationForm edit = ApplicationForm.openEdit(
                form.page(), office.realm(), saved.path("id").asText());
        edit.fill("filedOn", "dziś");
        edit.press("Control+Enter");
        assertThat(edit.notices()).containsText("Nie zapisano jeszcze wniosku.");
        assertThat(edit.field("clauses.2.accepted")).not().isChecked();
        edit.save();
        assertThat(only().path("clauses").path(2).path("version").asText()).isEqualTo("2");
        assertThat(only().path("gaps").toString()).contains("clauses.DATA_TRUE");
    }

    private void collect(String... settings) {
        for (String setting : settings) {
            office.api()
                    .put("/bok27/settings/values", Map.of("values", Map.of(setting, "true")))
                    .successful();
        }
    }

    private JsonNode only() {
        JsonNode items =
                office.api().get("/bok27/applications").successful().json().path("items");
        assertThat(items).hasSize(1);
        return items.path(0);
    }
}
