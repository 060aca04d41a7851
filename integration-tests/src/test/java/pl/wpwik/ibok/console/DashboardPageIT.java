package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationsPage;
import pl.wpwik.ibok.pages.DashboardPage;
import pl.wpwik.ibok.pages.IbokNavigation;
import pl.wpwik.ibok.pages.StaffConsole;
import pl.wpwik.ibok.register.Paper;

/** What waits today and how the last weeks went, in a realm whose figures are this test's own. */
@ExtendWith(IbokServer.class)
@Tag("full")
class DashboardPageIT {

    private static final List<String> FIGURES =
            List.of("overdue", "dueToday", "dueSoon", "toRegister", "copyPending", "mailFailed");
    private static final List<String> CHARTS =
            List.of(DashboardPage.FILED, DashboardPage.DAYS, DashboardPage.DEADLINE, DashboardPage.REFUSED);

    private final IbokSystem ibok;
    private final Browser browser;
    private OfficeRealm office;

    DashboardPageIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @BeforeEach
    void anOfficeOfItsOwn() {
        office = OfficeRealm.create(ibok, "pulpit");
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    @Tag("punkt-3")
    @Tag("punkt-4")
    void theFiguresOfTodayAreTheServersAndANewApplicationChangesThem() {
        DashboardPage dashboard = dashboard(browser.person());
        showsTheServersFigures(dashboard);
        assertThat(dashboard.overdue()).containsText("Żaden wniosek nie jest po terminie.");

        record(20, true);
        record(14, true);
        String waiting = record(1, false).path("number").asText();
        dashboard.page().reload();
        assertThat(dashboard.todo("overdue")).containsText("1");
        showsTheServersFigures(dashboard);
        assertThat(dashboard.overdue().locator("tbody tr")).hasCount(1);
        assertThat(dashboard.overdue()).containsText("6 dni po terminie");
        assertThat(dashboard.overdue()).not().containsText(waiting);
    }

    @Test
    @Tag("punkt-8")
    void resignationsThatWaitAreCountedAndLeadToTheirList() {
        JsonNode registered =
                Paper.register(office.api(), record(20, true)).successful().json();
        office.api()
                .put(
                        Paper.path(registered) + "/resignation",
                        Map.of(
                                "version",
                                registered.path("version"),
                                "filedOn",
                                Paper.TODAY.minusDays(15).toString(),
                                "channel",
                                "POST",
                                "reason",
                                "END_OF_CONTRACT"))
                .successful();
        DashboardPage dashboard = dashboard(browser.person());
        assertThat(dashboard.resignations("overdue")).containsText("1");
        assertThat(dashboard.resignations("dueSoon")).containsText("0");
        assertThat(dashboard.resignations("open")).containsText("1");
        Accessible.assertNoViolations(dashboard.page(), "main");
        dashboard.resignations("overdue").click();
        ApplicationsPage list = new ApplicationsPage(dashboard.page());
        assertThat(list.tab("Rezygnacje")).hasAttribute("aria-selected", "true");
        assertThat(list.rows()).containsText("1 dzień po terminie");
    }

    @Test
    void everyFigureLeadsToTheListWhereTheWorkIs() {
        record(20, true);
        DashboardPage dashboard = dashboard(browser.person());
        Map<String, String> tabs = Map.of(
                "overdue", "OVERDUE",
                "dueToday", "TO_REGISTER",
                "dueSoon", "TO_REGISTER",
                "toRegister", "TO_REGISTER",
                "copyPending", "COPY_PENDING",
                "mailFailed", "MAIL_FAILED");
        tabs.forEach((figure, tab) ->
                assertThat(dashboard.todo(figure)).hasAttribute("href", Pattern.compile("/bok27\\?tab=" + tab + "$")));
        dashboard.overdue().getByText("Pokaż 1 wniosek po terminie na liście").click();
        assertThat(dashboard.page()).hasURL(Pattern.compile("/bok27\\?tab=OVERDUE$"));
        assertThat(new IbokNavigation(dashboard.page()).current()).hasText("Wnioski");
    }

    @Test
    @Tag("punkt-4")
    void theTablesHoldTheFiguresOfTheChartsAndThePeriodStandsInTheAddress() {
        registerRefuseAndLeaveOne();
        DashboardPage dashboard = dashboard(browser.person()).choosePeriod(13);
        assertThat(dashboard.page()).hasURL(Pattern.compile("weeks=13$"));
        CHARTS.forEach(chart -> assertThat(dashboard.chart(chart)).isVisible());

        JsonNode statistics = statistics();
        var filed = dashboard.table(DashboardPage.FILED);
        assertThat(filed.locator("tbody tr")).hasCount(13);
        assertThat(filed.locator("td[data-label='Razem']").allInnerTexts().stream()
                        .mapToInt(Integer::parseInt)
                        .sum())
                .isEqualTo(3);
        assertThat(dashboard.table(DashboardPage.DAYS).locator("tbody tr").last())
                .containsText(statistics.path("registered").path("medianDays").asText());
        assertThat(dashboard.table(DashboardPage.DEADLINE).locator("tbody tr").last())
                .containsText("100%");
        assertThat(dashboard.table(DashboardPage.REFUSED).locator("tbody tr"))
                .hasText(Pattern.compile("Taki sam wniosek został już złożony\\s*1"));
        Accessible.assertNoViolations(dashboard.page(), "main");
    }

    @Test
    void theFileHoldsTheFiguresOfThePeriodAsTheServerWritesThem() throws IOException {
        record(3, true);
        var download = dashboard(browser.person()).csv();
        JsonNode statistics = statistics();
        String from = statistics.path("from").asText();
        String to = statistics.path("to").asText();
        assertThat(download.suggestedFilename()).isEqualTo("ibok_" + from + "_" + to + ".csv");
        String served = office.api()
                .get("/bok27/statistics/csv?from=" + from + "&to=" + to)
                .successful()
                .text();
        assertThat(Files.readString(download.path())).isEqualTo(served).startsWith("\uFEFF");
        assertThat(served.lines()).hasSize(27);
    }

    @Test
    void anEmptyPeriodAndABrokenServerAreSaidInWords() {
        Page page = browser.person();
        DashboardPage dashboard = dashboard(page);
        assertThat(dashboard.card(DashboardPage.FILED)).containsText("W tym okresie nic nie złożono.");
        Accessible.assertNoViolations(page, "main");

        page.route("**/bok27/statistics?*", route -> route.fulfill(new FulfillOptions().setStatus(503)));
        page.reload();
        assertThat(dashboard.content()).containsText("Serwer nie odpowiedział prawidłowo");
        Accessible.assertNoViolations(page, "main");
        page.unroute("**/bok27/statistics?*");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Spróbuj ponownie"))
                .click();
        assertThat(dashboard.todo("overdue")).isVisible();
    }

    @Test
    void aFileThatDoesNotComeIsSaid() {
        Page page = browser.person();
        DashboardPage dashboard = dashboard(page);
        page.route("**/bok27/statistics/csv*", route -> route.fulfill(new FulfillOptions().setStatus(503)));
        page.getByText("Pobierz CSV").click();
        assertThat(dashboard.content()).containsText("Nie udało się pobrać pliku.");
    }

    private DashboardPage dashboard(Page page) {
        StaffConsole.logIn(page, office.realm(), office.administrator());
        return new IbokNavigation(page).openDashboard();
    }

    private void showsTheServersFigures(DashboardPage dashboard) {
        JsonNode open = statistics().path("open");
        FIGURES.forEach(figure -> assertThat(dashboard.todo(figure))
                .hasText(Pattern.compile("^\\s*" + open.path(figure).asText() + "\\D.*")));
    }

    private void registerRefuseAndLeaveOne() {
        Paper.register(office.api(), record(4, true)).successful();
        office.api()
                .post(Paper.path(record(3, true)) + "/refusal", Map.of("reason", "DUPLICATE"))
                .successful();
        record(2, true);
    }

    private JsonNode record(int daysAgo, boolean copyHandedOver) {
        ObjectNode paper = Paper.complete("Jan", "Pulpitowy");
        paper.put("filedOn", Paper.TODAY.minusDays(daysAgo).toString()).put("copyHandedOver", copyHandedOver);
        return Paper.record(office.api(), paper);
    }

    private JsonNode statistics() {
        return office.api().get("/bok27/statistics").successful().json();
    }
}
