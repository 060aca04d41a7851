package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.CustomerLogin;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Secrets;
import pl.wpwik.ibok.harness.Staff;
import pl.wpwik.ibok.pages.ApplicationPage;
import pl.wpwik.ibok.pages.ConfirmDialog;
import pl.wpwik.ibok.pages.DataForm;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** What a person may ask for, done by clicks: their data as a whole, and data that are right. */
@ExtendWith(IbokServer.class)
@Tag("full")
class PersonalDataPageIT {

    private final IbokSystem ibok;
    private final Browser browser;
    private final StaffAtWork staff;
    private final String surname = StaffAtWork.surname();

    PersonalDataPageIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
        this.staff = new StaffAtWork(ibok, browser);
    }

    @Test
    void aSupervisorTakesOutEverythingAsAFileAndAsAPageAndBothAreNoted() throws IOException {
        Customer customer = Customer.registered(ibok, "Ewa", surname);
        ApplicationPage page = staff.application(ibok.supervisor(), number(customer));
        ConfirmDialog dialog = page.export();
        Download file =
                page.page().waitForDownload(() -> dialog.button("Pobierz JSON").click());
        assertThat(file.suggestedFilename()).isEqualTo(number(customer).replace('/', '-') + ".json");
        JsonNode everything = Http.JSON.readTree(Files.readString(file.path()));
        assertThat(everything.toString()).contains(surname, customer.email(), customer.login());

        dialog.button("Pokaż do wydruku").click();
        FrameLocator letter = page.page().frameLocator("iframe.ibok-letter");
        assertThat(letter.locator("body")).containsText(surname);
        dialog.button("Zamknij").click();
        assertThat(page.part("Historia").getByText("Wydano eksport danych")).hasCount(2);
        assertThat(page.part("Historia")).containsText("Postać eksportu: strona do wydruku");
    }

    @Test
    void aRegistrarDoesNotExport() {
        Customer customer = Customer.registered(ibok, "Ewa", surname);
        ApplicationPage page = staff.application(ibok.registrar(), number(customer));
        assertThat(page.action("Sprostuj dane")).isVisible();
        assertThat(page.action("Eksportuj dane")).hasCount(0);
    }

    @Test
    @Tag("punkt-5")
    void whatIsWrongInTheRegisterIsCorrectedAndTheAccountFollows() {
        Customer customer = Customer.registered(ibok, "Ewa", surname);
        ApplicationPage page = staff.application(ibok.registrar(), number(customer));
        page.action("Sprostuj dane").click();
        DataForm form = new DataForm(page.page());
        form.field("applicant.customerNumber").fill("");
        form.save();
        assertThat(form.field("applicant.customerNumber")).isFocused();
        form.field("applicant.customerNumber").fill("K-424242");
        form.field("applicant.firstName").fill("Ewelina");
        form.save();
        assertThat(new ApplicationPage(page.page()).notice()).containsText("Zapisano wniosek");
        assertThat(page.part("Klient")).containsText("Ewelina");
        assertThat(page.part("Historia")).containsText("Sprostowano dane");
        JsonNode user =
                ibok.asAdministrator().get(customer.userPath()).successful().json();
        assertThat(user.path("firstName").asText()).isEqualTo("Ewelina");
    }

    @Test
    @Tag("punkt-5")
    @Tag("punkt-7")
    void anAddressIsConfirmedByAnotherRegistrarThanWhoChangedIt() {
        Customer customer = Customer.registered(ibok, "Ewa", surname);
        new CustomerLogin(ibok.realm(), ibok.portal().url()).first(customer.mail(), Secrets.password());
        ApplicationPage page = staff.application(ibok.registrar(), number(customer));
        var dialog = page.correctContact();
        dialog.field("contact.email").fill("nowy-" + surname.toLowerCase() + "@example.com");
        dialog.save().click();
        assertThat(page.content()).containsText("klient nie dostanie hasła tymczasowego na nowy adres");
        assertThat(page.content().getByText("Potwierdź adres")).hasCount(0);

        Page other = browser.person();
        ApplicationPage second = staff.list(other, secondRegistrar()).open(number(customer));
        second.content().getByText("Potwierdź adres").click();
        new ConfirmDialog(other, "Potwierdzenie adresu:")
                .button("Potwierdź adres")
                .click();
        assertThat(second.notice()).containsText("Potwierdzono adres e-mail.");
        assertThat(second.content()).not().containsText("klient nie dostanie hasła");
        assertThat(Paper.read(ibok.asRegistrar(), customer.application())
                        .path("addressHold")
                        .isNull())
                .isTrue();
    }

    private Account secondRegistrar() {
        return new Staff(ibok.asAdministrator())
                .ensure(new Staff.Person("rejestrator-2", "Renata", "Druga", Staff.REGISTRAR.role()));
    }

    private static String number(Customer customer) {
        return customer.application().path("number").asText();
    }
}
