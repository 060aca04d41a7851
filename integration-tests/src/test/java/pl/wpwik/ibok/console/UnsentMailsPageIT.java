package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.mail.UndeliverableMails;
import pl.wpwik.ibok.pages.ApplicationPage;
import pl.wpwik.ibok.pages.ApplicationsPage;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** The tabs of those who need looking after: who never logged in, and whom a mail has not reached. */
@ExtendWith(IbokServer.class)
@Tag("punkt-5")
@Tag("full")
class UnsentMailsPageIT {

    private static final String NOT_ACTIVATED = "Nieaktywowane";
    private static final String MAIL_FAILED = "Wiadomości niewysłane";

    /** The page asks again ever less often while a mail is on its way. */
    private static final ContainsTextOptions WHEN_SENT = new ContainsTextOptions().setTimeout(30_000);

    private final IbokSystem ibok;
    private final StaffAtWork staff;
    private final String surname = StaffAtWork.surname();

    UnsentMailsPageIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.staff = new StaffAtWork(ibok, browser);
    }

    @Test
    @Tag("punkt-6")
    void whoNeverLoggedInIsListedWithLoginMailAndTheEndOfThePassword() {
        Customer first = Customer.registered(ibok, "Pierwsza", surname);
        Customer second = Customer.registered(ibok, "Druga", surname);
        ApplicationsPage list = staff.list(ibok.registrar()).search(surname).show(NOT_ACTIVATED);
        assertThat(list.tab(NOT_ACTIVATED)).containsText("2");
        assertThat(list.head("Data rejestracji")).hasAttribute("aria-sort", "ascending");
        assertThat(list.rows().first()).containsText(first.login());
        assertThat(list.row("Druga")).containsText(second.login());
        assertThat(list.row("Druga")).containsText("wysłana");
        assertThat(list.row("Druga").locator("td[data-label='Hasło tymczasowe ważne do']"))
                .hasText(Pattern.compile("\\d{1,2} \\S+ \\d{4}, \\d{2}:\\d{2}\\s*"));
        Accessible.assertNoViolations(list.page(), "main");

        list.link(second.application().path("number").asText()).click();
        ApplicationPage page = new ApplicationPage(list.page());
        assertThat(page.part("Konto klienta")).containsText("Hasło tymczasowe ważne do");
        page.action("Wyślij ponownie").click();
        assertThat(page.notice()).containsText("Wiadomość aktywacyjna zostanie wysłana ponownie");
        ibok.mailbox().await(second.email(), 2);
    }

    @Test
    void aMailThatWasGivenUpIsFoundUnderstoodAndSentAnew() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Ewa", surname));
        try (var undeliverable = UndeliverableMails.begin(ibok)) {
            Paper.register(ibok.asRegistrar(), application).successful();
            undeliverable.awaitGivenUp(application);
        }
        ApplicationsPage list = staff.list(ibok.registrar()).search(surname).show(MAIL_FAILED);
        assertThat(list.rows()).hasCount(1);
        assertThat(list.tab(MAIL_FAILED)).containsText("1");
        assertThat(list.row("Ewa"))
                .containsText(application.path("contact").path("email").asText());
        Accessible.assertNoViolations(list.page(), "main");

        list.link(application.path("number").asText()).click();
        ApplicationPage page = new ApplicationPage(list.page());
        Locator mails = page.part("Wiadomości");
        assertThat(mails).containsText("Serwer pocztowy odrzucił adres klienta.");
        Locator again = mails.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Wyślij ponownie wiadomość: aktywacyjna"));
        Accessible.assertNoViolations(page.page(), "main");
        again.click();
        assertThat(page.notice()).containsText("Wiadomość zostanie wysłana ponownie: aktywacyjna.");
        assertThat(again).hasCount(0);
        assertThat(mails.locator("tbody tr")).hasCount(2);
        assertThat(mails.locator("tbody tr").first()).containsText("wysłana", WHEN_SENT);
        assertThat(page.part("Historia")).containsText("Zlecono ponowną wysyłkę niewysłanej wiadomości");
        assertThat(ibok.mailbox().to(application.path("contact").path("email").asText()))
                .hasSize(1);

        page.page().goBack();
        assertThat(list.content()).containsText("Nie znaleziono");
    }

    @Test
    void whenAnotherHasSentItAnewAlreadyThePageSaysSo() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Ewa", surname));
        JsonNode failed;
        try (var undeliverable = UndeliverableMails.begin(ibok)) {
            Paper.register(ibok.asRegistrar(), application).successful();
            failed = undeliverable.awaitGivenUp(application);
        }
        ApplicationPage page =
                staff.application(ibok.registrar(), application.path("number").asText());
        Locator again = page.part("Wiadomości")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Wyślij ponownie wiadomość"));
        assertThat(again).isVisible();
        String restart = Paper.path(application) + "/mails/" + failed.path("id").asText() + "/restart";
        ibok.asRegistrar().call("POST", restart, "").successful();
        again.click();
        assertThat(page.notice()).containsText("gdy zaprzestano prób jej wysłania");
        assertThat(again).hasCount(0);
    }
}
