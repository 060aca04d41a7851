package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationForm;
import pl.wpwik.ibok.register.Paper;

/** What the form asks, what it says at its fields, and what it lets pass. */
@ExtendWith(IbokServer.class)
@Tag("punkt-1")
class FormEntryIT {

    private final IbokSystem ibok;
    private final FormAtWork office;

    FormEntryIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.office = new FormAtWork(ibok, browser);
    }

    @Test
    @Tag("punkt-3")
    void whetherTheCopyWasHandedOverIsAskedInPersonOnly() {
        ApplicationForm form = office.openNew();
        assertThat(form.field("copyHandedOver")).hasCount(0);
        form.choose("channel", "IN_PERSON");
        assertThat(form.field("copyHandedOver")).hasCount(2);
        form.choose("channel", "POST");
        assertThat(form.field("copyHandedOver")).hasCount(0);
    }

    @Test
    @Tag("punkt-2")
    void gapsAreListedWhileOneTypesAndKeepNobodyFromSaving() {
        ApplicationForm form = office.openNew();
        assertThat(form.gaps()).containsText("Do rejestracji brakuje jeszcze:");
        assertThat(form.gaps()).containsText("adresu e-mail");
        form.fill("contact.email", "jan@example.com");
        assertThat(form.gaps()).not().containsText("adresu e-mail");
        Locator all = form.page().getByLabel("Zaznacz wszystkie");
        assertThat(all).not().isChecked();
        assertThat(form.gaps()).containsText("Oświadczenie o prawdziwości danych");
        all.check();
        assertThat(form.gaps()).not().containsText("Oświadczenie o prawdziwości danych");
        String customerNumber = FormAtWork.customerNumber();
        form.fill("filedOn", "wczoraj").choose("channel", "EMAIL").fill("applicant.lastName", "Luka");
        form.fill("applicant.customerNumber", customerNumber).save();

        JsonNode saved = only(customerNumber);
        assertThat(saved.path("filedOn").asText())
                .isEqualTo(Paper.TODAY.minusDays(1).toString());
        assertThat(saved.path("gaps"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "applicant.firstName",
                        "contact.address.houseNumber",
                        "contact.address.postalCode",
                        "contact.address.city",
                        "supplyPoints",
                        "regulamin.accepted",
                        "regulamin.signedOn");
    }

    @Test
    void whatTheFormAndTheServerRefuseIsSaidAtTheFieldAndInASummaryThatLeadsThere() {
        ApplicationForm form = office.openNew();
        form.fill("filedOn", "31.11.2026").trySave();
        assertThat(form.field("filedOn")).isFocused();
        assertThat(form.notes("filedOn").first()).containsText("Nie ma takiej daty");
        assertThat(form.notices()).containsText("Sposób złożenia: To pole jest wymagane.");
        form.fill("filedOn", "dziś").choose("channel", "POST").fill("applicant.lastName", "Błędna");
        form.fill("contact.email", "nie-adres").fill("contact.phone", "12").trySave();
        Locator email = form.field("contact.email");
        assertThat(email).isFocused();
        assertThat(email).hasAttribute("aria-invalid", "true");
        assertThat(email).hasAttribute("aria-describedby", "contact.email-error");
        assertThat(form.notes("contact.email")).containsText("Podaj poprawny adres e-mail");
        form.notices()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Telefon"))
                .click();
        assertThat(form.field("contact.phone")).isFocused();
        form.fill("contact.phone", "").fill("contact.email", "");
        assertThat(form.notices()).hasCount(0);
    }

    @Test
    void aSupplyPointMoreTakesTheFocusAndBlankLinesAreNotSaved() {
        ApplicationForm form = office.openNew();
        form.button("Dodaj punkt poboru").click();
        assertThat(form.field("supplyPoints.1.number")).isFocused();
        form.button("Usuń punkt poboru 2").click();
        assertThat(form.button("Dodaj punkt poboru")).isFocused();
        form.button("Dodaj punkt poboru").click();
        String customerNumber = FormAtWork.customerNumber();
        form.fill("supplyPoints.1.number", "PP-2").fill("filedOn", "d").choose("channel", "POST");
        form.fill("applicant.lastName", "Punktowa")
                .fill("applicant.customerNumber", customerNumber)
                .save();
        assertThat(only(customerNumber).path("supplyPoints")).hasSize(1);
    }

    @Test
    void whatIsDecidedHasNoFormButAWayBack() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Zamknięty"));
        JsonNode registered =
                Paper.register(ibok.asRegistrar(), recorded).successful().json();
        var page = office.console(ibok.clerk());
        page.navigate(
                ApplicationForm.editAddress(ibok.realm(), registered.path("id").asText()));
        var main = page.locator("main");
        assertThat(main).containsText("Tego wniosku nie można już poprawić");
        assertThat(main).containsText("Zarejestrowany");
        main.getByText("Przejdź do wniosku").click();
        assertThat(page).hasURL(Pattern.compile(registered.path("id").asText() + "$"));
    }

    @Test
    void whoeverMayNotEnterApplicationsFindsAWayBack() {
        var page = office.console(ibok.supervisor());
        page.navigate(ibok.realm().console() + "#/" + ibok.realm().name() + "/bok27/new");
        assertThat(page.locator("main")).containsText("Brak uprawnień");
        page.locator("main").getByText("Przejdź do listy wniosków").click();
        assertThat(page).hasURL(Pattern.compile("/bok27$"));
    }

    private JsonNode only(String customerNumber) {
        JsonNode items = ibok.asClerk()
                .get("/bok27/applications?search=" + customerNumber)
                .successful()
                .json()
                .path("items");
        assertThat(items).hasSize(1);
        return items.path(0);
    }
}
