package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.register.Paper.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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
import pl.wpwik.ibok.pages.VersionDialog;
import pl.wpwik.ibok.register.Paper;

/** Versions of clauses and Regulamin are appended in the console, in a realm of the test's own: they stay for good. */
@ExtendWith(IbokServer.class)
@Tag("full")
@Tag("punkt-2")
class VersionsPageIT {

    private static final String TOMORROW = TODAY.plusDays(1).toString();

    private final IbokSystem ibok;
    private final Browser browser;
    private OfficeRealm office;

    VersionsPageIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @BeforeEach
    void anOfficeOfItsOwn() {
        office = OfficeRealm.create(ibok, "wersje");
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    void aRegulaminOfTomorrowStandsInTheTableAndTodaysStaysInForce() {
        JsonNode earlier = Paper.record(office.api(), Paper.complete("Jan", "Wcześniejszy"));
        SettingsPage settings = settings();
        settings.addRegulamin()
                .fill("version", "2")
                .fill("inForceFrom", TOMORROW)
                .check("acceptance-INFORMATION")
                .fill("text", "§ 1. Nowa treść.")
                .add();
        assertThat(settings.content()).containsText("Dodano wersję.");
        assertThat(settings.regulamin()).hasCount(2);
        assertThat(settings.regulamin().first()).containsText("obowiązuje");
        assertThat(settings.regulamin().last()).containsText("zacznie obowiązywać");
        assertThat(settings.regulamin().last()).containsText("tylko informacja");
        assertThat(settings.regulamin().last()).containsText("wpisana");
        Accessible.assertNoViolations(settings.page(), "main");
        assertThat(versions().path("regulamin").path(1).path("inForceFrom").asText())
                .isEqualTo(TOMORROW);
        assertThat(office.api().get(Paper.path(earlier)).json())
                .as("what an earlier customer accepted")
                .isEqualTo(earlier);
    }

    @Test
    void aDayGoneByIsRefusedAtItsFieldAndNothingIsAdded() {
        SettingsPage settings = settings();
        VersionDialog question = settings.addRegulamin();
        question.add();
        assertThat(question.help("version")).containsText("To pole jest wymagane.");
        question.fill("version", "2")
                .fill("inForceFrom", TODAY.minusDays(1).toString())
                .fill("url", "ftp://regulamin");
        question.add();
        assertThat(question.dialog()).containsText("Nie dodano wersji.");
        assertThat(question.field("inForceFrom")).hasAttribute("aria-invalid", "true");
        assertThat(question.field("inForceFrom")).isFocused();
        assertThat(question.field("url")).hasAttribute("aria-invalid", "true");
        Accessible.assertNoViolations(settings.page(), "[role=dialog]");
        assertThat(versions().path("regulamin")).hasSize(1);

        question.fill("inForceFrom", TODAY.toString()).fill("url", "https://wpwik.example/regulamin");
        question.add();
        assertThat(settings.regulamin().last()).containsText("https://wpwik.example/regulamin");
        assertThat(settings.regulamin().first()).containsText("już nie obowiązuje");
    }

    @Test
    void aNewClauseGetsItsNamesAndAnotherLeavesTheForm() {
        SettingsPage settings = settings();
        VersionDialog question = settings.addClause().chooseClause("Nowa klauzula");
        Accessible.assertNoViolations(settings.page(), "[role=dialog]");
        question.fill("code", "SMS")
                .fill("inForceFrom", TOMORROW)
                .fill("version", "1")
                .fill("labels.pl", "Powiadomienia SMS")
                .fill("labels.en", "Text messages")
                .add();
        assertThat(row(settings, "SMS")).containsText("Powiadomienia SMS");

        settings.addClause()
                .chooseClause("Oświadczenie o prawdziwości danych")
                .fill("inForceFrom", TODAY.toString())
                .check("withdrawn")
                .add();
        assertThat(row(settings, "DATA_TRUE")).hasCount(2);
        assertThat(row(settings, "DATA_TRUE").last()).containsText("wycofana");
    }

    @Test
    void aClauseThatHasLeftCannotLeaveAgain() {
        SettingsPage settings = settings();
        for (String day : new String[] {TODAY.toString(), TOMORROW}) {
            settings.addClause()
                    .chooseClause("Oświadczenie o prawdziwości danych")
                    .fill("inForceFrom", day)
                    .check("withdrawn")
                    .add();
        }
        VersionDialog refused = new VersionDialog(settings.page());
        assertThat(refused.field("clause")).hasAttribute("aria-invalid", "true");
        refused.field("withdrawn").uncheck();
        refused.fill("version", "2").add();
        assertThat(row(settings, "DATA_TRUE")).hasCount(3);
    }

    private SettingsPage settings() {
        Page page = browser.person();
        StaffConsole.logIn(page, office.realm(), office.administrator());
        return new IbokNavigation(page).openSettings().showVersions();
    }

    private static Locator row(SettingsPage settings, String code) {
        return settings.clauses().filter(new Locator.FilterOptions().setHasText(code));
    }

    private JsonNode versions() {
        return office.api().get("/bok27/settings/versions").successful().json();
    }
}
