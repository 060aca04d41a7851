package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.register.Paper.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationsPage;
import pl.wpwik.ibok.register.Paper;

/** The work list in a browser: tabs, search, order, pages and the address they live in. */
@Tag("full")
@ExtendWith(IbokServer.class)
class WorkListPageIT {

    private final IbokSystem ibok;
    private final StaffAtWork staff;
    private final String surname = StaffAtWork.surname();

    WorkListPageIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.staff = new StaffAtWork(ibok, browser);
    }

    @Test
    @Tag("punkt-3")
    @Tag("punkt-4")
    void everyTabHoldsItsStageOfTheWorkAndCountsIt() {
        record("Ola");
        ObjectNode late = paper("Późny");
        late.put("filedOn", TODAY.minusDays(16).toString());
        record(late);
        ObjectNode waiting = paper("Bezkopii");
        waiting.put("copyHandedOver", false);
        record(waiting);
        Paper.register(ibok.asRegistrar(), record("Reja")).successful();
        refuse(record("Odma"));
        close(record("Zamek"));

        ApplicationsPage list = staff.list(ibok.clerk());
        assertThat(list.tab("Do rejestracji")).hasAttribute("aria-selected", "true");
        list.search(surname);
        holds(list, "Do rejestracji", 3, "Ola");
        holds(list, "Po terminie", 1, "Późny");
        assertThat(list.row("Późny")).containsText("2 dni po terminie");
        holds(list, "Kopia do przekazania", 1, "Bezkopii");
        holds(list, "Zarejestrowane", 1, "Reja");
        holds(list, "Odmowy", 1, "Odma");
        holds(list, "Zamknięte", 1, "Zamek");
        list.show("Wszystkie");
        assertThat(list.rows()).hasCount(6);
    }

    @Test
    void aSearchFindsByEverythingOneHasInHandAndKeepsTheKeyboard() {
        JsonNode application = record("Ewa");
        Paper.register(ibok.asRegistrar(), application).successful();
        ApplicationsPage list = staff.list(ibok.clerk());
        list.show("Zarejestrowane");
        for (String known : new String[] {
            application.path("number").asText(),
            "ewa " + surname,
            application.path("applicant").path("customerNumber").asText(),
            "ewa." + surname.toLowerCase(),
            application.path("contact").path("email").asText()
        }) {
            list.search(known);
            assertThat(list.row("Ewa " + surname)).hasCount(1);
            assertThat(list.searchField()).isFocused();
        }
    }

    @Test
    void aSearchWithoutAHitHereSaysWhereThereIsOne() {
        refuse(record("Ewa"));
        ApplicationsPage list = staff.list(ibok.clerk()).search(surname);
        assertThat(list.content()).containsText("Nie znaleziono: „" + surname + "”");
        list.button("Odmowy (1)").click();
        assertThat(list.tab("Odmowy")).hasAttribute("aria-selected", "true");
        assertThat(list.rows()).hasCount(1);
        list.search(surname + "-nikt");
        assertThat(list.content()).containsText("w żadnej zakładce");
        list.button("Wyczyść wyszukiwanie").click();
        assertThat(list.searchField()).hasValue("");
    }

    @Test
    void columnHeadsSortOnTheServerAndSayWhichWay() {
        record("Celina");
        record("Ćwierka");
        record("Anna");
        ApplicationsPage list = staff.list(ibok.clerk()).search(surname);
        assertThat(list.head("Termin rejestracji")).hasAttribute("aria-sort", "ascending");
        list.sortBy("Numer wniosku");
        assertThat(list.head("Numer wniosku")).hasAttribute("aria-sort", "ascending");
        assertThat(list.rows().first()).containsText("Celina");
        list.sortBy("Numer wniosku");
        assertThat(list.head("Numer wniosku")).hasAttribute("aria-sort", "descending");
        assertThat(list.rows().first()).containsText("Anna");
        assertThat(list.page()).hasURL(Pattern.compile("sort=-number"));
    }

    @Test
    void theAddressHoldsTabSearchOrderAndPageAndBackGoesOneStep() {
        for (int i = 0; i < 21; i++) {
            record("Nr" + i);
        }
        ApplicationsPage list = staff.list(ibok.clerk()).show("Wszystkie").search(surname);
        assertThat(list.rows()).hasCount(20);
        list.sortBy("Numer wniosku");
        assertThat(list.rows().first()).containsText("Nr0 ");
        list.page().getByLabel("Następna strona").click();
        assertThat(list.rows()).hasCount(1);
        assertThat(list.page()).hasURL(Pattern.compile("\\?tab=ALL&search=" + surname + "&sort=number&page=2$"));

        list.rows().getByRole(AriaRole.LINK).click();
        assertThat(list.page().locator("h1")).containsText("BOK-27/");
        list.page().goBack();
        assertThat(list.rows()).containsText("Nr20 ");
        list.page().goBack();
        assertThat(list.rows()).hasCount(20);
        list.page().goForward();
        assertThat(list.rows()).hasCount(1);

        list.page().reload();
        assertThat(list.rows()).hasCount(1);
        assertThat(list.rows()).containsText("Nr20 ");
        assertThat(list.searchField()).hasValue(surname);
    }

    private static void holds(ApplicationsPage list, String tab, int count, String applicant) {
        list.show(tab);
        assertThat(list.row(applicant)).hasCount(1);
        assertThat(list.rows()).hasCount(count);
        assertThat(list.tab(tab)).containsText(Integer.toString(count));
        assertThat(list.applicants()).hasSize(count);
    }

    private ObjectNode paper(String firstName) {
        return Paper.complete(firstName, surname);
    }

    private JsonNode record(String firstName) {
        return record(paper(firstName));
    }

    private JsonNode record(ObjectNode paper) {
        return Paper.record(ibok.asClerk(), paper);
    }

    private void refuse(JsonNode application) {
        ibok.asRegistrar()
                .post(Paper.path(application) + "/refusal", StaffAtWork.refusal("INCOMPLETE"))
                .successful();
    }

    private void close(JsonNode application) {
        JsonNode registered =
                Paper.register(ibok.asRegistrar(), application).successful().json();
        ibok.asAdministrator()
                .delete("/users/" + registered.path("outcome").path("userId").asText())
                .successful();
    }
}
