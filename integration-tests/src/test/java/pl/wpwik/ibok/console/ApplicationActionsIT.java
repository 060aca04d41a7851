package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.Media;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationPage;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** Everything that can be done with an application, done by clicks. */
@ExtendWith(IbokServer.class)
class ApplicationActionsIT {

    /** The page asks again ever less often while a mail is on its way. */
    private static final ContainsTextOptions WHEN_SENT = new ContainsTextOptions().setTimeout(30_000);

    private final IbokSystem ibok;
    private final StaffAtWork staff;
    private final String surname = StaffAtWork.surname();

    ApplicationActionsIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.staff = new StaffAtWork(ibok, browser);
    }

    @Test
    @Tag("punkt-4")
    void aLoginIsCheckedWhileOneTypesAndATakenOneIsNotGiven() {
        Paper.register(ibok.asRegistrar(), record("Ewa")).successful();
        ApplicationPage page = open(record("Ewa"));
        String taken = "ewa." + surname.toLowerCase();
        assertThat(page.content()).containsText("Wszystko jest: można zarejestrować.");
        assertThat(page.loginField()).hasValue(taken + "2");
        assertThat(page.loginCheck()).hasText("Login jest wolny.");
        page.loginField().fill(taken);
        assertThat(page.loginCheck()).containsText("Ten login jest już zajęty");
        page.loginField().fill("ewa kowalska");
        assertThat(page.loginCheck()).containsText("Login musi mieć");
        page.loginField().fill(taken + "3");
        assertThat(page.loginCheck()).hasText("Login jest wolny.");
        page.register();
        assertThat(page.part("Konto klienta")).containsText(taken + "3");
        assertThat(page.part("Historia")).containsText("Zarejestrowano konto");
        assertThat(page.part("Historia")).containsText("Stan: Złożony");
    }

    @Test
    @Tag("punkt-2")
    void aMissingConsentIsNamedAndThereIsNoRegistration() {
        ObjectNode paper = Paper.complete("Ewa", surname);
        ((ObjectNode) paper.path("clauses").path(1)).put("accepted", false);
        ApplicationPage page = open(Paper.record(ibok.asClerk(), paper));
        assertThat(page.content()).containsText("zgody: Zgoda na przetwarzanie danych osobowych");
        assertThat(page.registerButton()).hasCount(0);
    }

    @Test
    @Tag("punkt-2")
    void aRefusalNeedsAReasonAndGivesALetterToPrint() {
        ApplicationPage page = open(record("Ewa"));
        String number = page.number();
        var dialog = page.refuse();
        assertThat(dialog.content()).containsText("Odmowy nie można cofnąć");
        dialog.confirm().click();
        assertThat(dialog.content()).containsText("To pole jest wymagane.");
        assertThat(dialog.reason()).isFocused();
        dialog.fill("Inny powód", "").confirm().click();
        assertThat(dialog.text()).isFocused();
        dialog.fill("Brak wymaganych danych", "Brakuje strony z podpisem.")
                .confirm()
                .click();
        assertThat(page.notice()).containsText("Wydano odmowę.");
        assertThat(page.part("Odmowa")).containsText("Brakuje strony z podpisem.");
        assertThat(page.part("Historia")).containsText("Powód odmowy: Brak wymaganych danych");

        var letter = page.printRefusal();
        assertThat(letter.letter()).contains(number, "Brakuje strony z podpisem.");
        letter.print();
        ibok.mailbox().await(email(page), "iBOK");
    }

    @Test
    @Tag("punkt-5")
    void aMistypedAddressIsCorrectedAndTheActivationMailGoesThere() {
        JsonNode application = Customer.registered(ibok, "Ewa", surname).application();
        ApplicationPage page = open(application);
        assertThat(page.part("Wiadomości")).containsText("wysłana");
        var dialog = page.correctContact();
        dialog.field("contact.email").fill("nie ma małpy");
        dialog.save().click();
        assertThat(dialog.field("contact.email")).isFocused();
        assertThat(dialog.content()).containsText("Podaj poprawny adres e-mail");
        String correct = "poprawny-" + surname.toLowerCase() + "@example.com";
        dialog.field("contact.email").fill(correct);
        dialog.save().click();
        assertThat(page.notice()).containsText("zostanie wysłana na nowy adres");
        assertThat(page.part("Kontakt")).containsText(correct);
        assertThat(page.part("Historia")).containsText("Unieważniono hasło tymczasowe");
        ibok.mailbox().await(correct, Customer.ACTIVATION_SUBJECT);
        assertThat(page.part("Historia")).containsText(Pattern.compile("Wysłano wiadomość[^$]*" + correct), WHEN_SENT);
    }

    @Test
    @Tag("punkt-5")
    void theActivationMailIsSentAgain() {
        Customer customer = Customer.registered(ibok, "Ewa", surname);
        ApplicationPage page = open(customer.application());
        assertThat(page.part("Wiadomości").locator("tbody tr")).hasCount(1);
        page.action("Wyślij ponownie").click();
        assertThat(page.notice()).containsText("zostanie wysłana ponownie");
        assertThat(page.part("Wiadomości").locator("tbody tr")).hasCount(2);
        assertThat(page.part("Wiadomości").locator("tbody tr").first()).containsText("wysłana", WHEN_SENT);
        assertThat(page.part("Historia")).containsText("Zlecono ponowną wysyłkę");
    }

    @Test
    @Tag("punkt-3")
    void aCopyIsPrintedWithoutTheConsoleAndNotedAsHandedOver() {
        ObjectNode paper = Paper.complete("Ewa", surname);
        JsonNode application = Paper.record(ibok.asClerk(), paper.put("copyHandedOver", false));
        var page = staff.application(ibok.clerk(), application.path("number").asText());
        var sheet = page.page().locator(".ibok-copy-sheet");
        assertThat(sheet).isHidden();
        page.page().evaluate("window.print = () => { window.printed = true; }");
        page.action("Drukuj kopię").click();
        page.page().waitForFunction("window.printed === true");

        page.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(sheet).isVisible();
        assertThat(page.page().locator("#app")).isHidden();
        assertThat(sheet).containsText(application.path("number").asText());
        assertThat(sheet).containsText("Ewa");
        assertThat(sheet).containsText("Oświadczenie o prawdziwości danych");
        assertThat(sheet).containsText("podpis klienta");
        page.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));

        page.action("Oznacz kopię jako przekazaną").click();
        assertThat(page.notice()).containsText("klient otrzymał kopię");
        assertThat(page.action("Oznacz kopię jako przekazaną")).hasCount(0);
        assertThat(Paper.read(ibok.asClerk(), application)
                        .path("copyHandedOver")
                        .asBoolean())
                .isTrue();
    }

    private JsonNode record(String firstName) {
        return Paper.record(ibok.asClerk(), Paper.complete(firstName, surname));
    }

    private ApplicationPage open(JsonNode application) {
        return staff.application(ibok.registrar(), application.path("number").asText());
    }

    private static String email(ApplicationPage page) {
        return page.part("Kontakt").locator("dd").first().innerText();
    }
}
