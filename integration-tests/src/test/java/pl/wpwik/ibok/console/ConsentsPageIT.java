package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.register.Paper.TODAY;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationPage;
import pl.wpwik.ibok.pages.ConfirmDialog;
import pl.wpwik.ibok.pages.ResignationDialog;
import pl.wpwik.ibok.register.Paper;

/** Optional clauses are given and withdrawn on the page of a registered customer, in a realm of the test's own. */
@ExtendWith(IbokServer.class)
@Tag("full")
@Tag("punkt-2")
class ConsentsPageIT {

    private static final String NAME = "Faktury elektroniczne";

    private final IbokSystem ibok;
    private final Browser browser;
    private OfficeRealm office;

    ConsentsPageIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @BeforeEach
    void anOfficeThatOffersInvoicesByMail() {
        office = OfficeRealm.create(ibok, "zgody");
        office.api()
                .post(
                        "/bok27/settings/versions/clauses",
                        Map.of(
                                "code",
                                "EINVOICE",
                                "version",
                                "1",
                                "mandatory",
                                false,
                                "inForceFrom",
                                TODAY.toString(),
                                "withdrawn",
                                false,
                                "labels",
                                Map.of("pl", NAME, "en", "E-invoices")))
                .successful();
    }

    @AfterEach
    void closeTheOffice() {
        office.close();
    }

    @Test
    void aClauseIsGivenAndWithdrawnAndAMandatoryOneIsAResignation() {
        JsonNode registered = Paper.register(office.api(), Paper.record(office.api(), Paper.complete("Ewa", "Zgodna")))
                .successful()
                .json();
        ApplicationPage page = open(registered);
        Locator row = page.part("Zgody nieobowiązkowe").locator("tbody tr");
        assertThat(row).containsText("klauzuli nie było na wniosku");
        decide(page, row, "Odnotuj udzielenie", "jutro");
        assertThat(page.page().getByRole(AriaRole.DIALOG)).containsText("Nie ma takiej daty");
        page.page().locator("#ibok-clause-on").fill("dziś");
        new ConfirmDialog(page.page(), NAME).button("Odnotuj udzielenie").click();
        assertThat(page.notice()).containsText("Odnotowano udzielenie zgody: " + NAME);
        assertThat(row).containsText("udzielona");
        decide(page, row, "Odnotuj wycofanie", "dziś");
        assertThat(page.notice()).containsText("Odnotowano wycofanie zgody: " + NAME);
        assertThat(row.getByRole(AriaRole.LISTITEM)).hasCount(2);
        assertThat(page.part("Historia")).containsText("Odnotowano zmianę zgody");
        assertThat(page.part("Akceptacje Regulaminu")).containsText("na wniosku");

        page.part("Zgody nieobowiązkowe").getByText("Odnotuj rezygnację").click();
        assertThat(new ResignationDialog(page.page()).field("reason")).hasValue("CONSENT_WITHDRAWN");
    }

    private static void decide(ApplicationPage page, Locator row, String action, String day) {
        row.getByRole(AriaRole.BUTTON).click();
        page.page().locator("#ibok-clause-on").fill(day);
        new ConfirmDialog(page.page(), NAME).button(action).click();
    }

    private ApplicationPage open(JsonNode application) {
        Page page = office.openConsole(browser);
        page.navigate(office.realm().console() + "#/" + office.realm().name() + "/bok27/"
                + application.path("id").asText());
        return new ApplicationPage(page);
    }
}
