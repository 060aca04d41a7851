package pl.wpwik.ibok.accessibility;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static pl.wpwik.ibok.accessibility.Wcag.assertNoViolations;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.wpwik.ibok.closure.AccountEnd;
import pl.wpwik.ibok.erasure.DueAccounts;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationPage;
import pl.wpwik.ibok.pages.ConfirmDialog;
import pl.wpwik.ibok.pages.DataForm;
import pl.wpwik.ibok.pages.StaffConsole;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** The pages and dialogs of an account's end and of a person's data, in the light and in the dark console. */
@ExtendWith(IbokServer.class)
@Tag("full")
class AccountEndAccessibilityIT {

    private static final String DIALOG = "[role='dialog']";

    private final IbokSystem ibok;
    private final Browser browser;

    AccountEndAccessibilityIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void fromTheResignationToTheErasure(ColorScheme scheme) {
        AccountEnd account = account();
        ApplicationPage page = open(scheme, ibok.registrar(), account);
        var resignation = page.recordResignation();
        resignation.save().click();
        assertThat(resignation.content()).containsText("To pole jest wymagane.");
        assertNoViolations(page.page(), DIALOG);
        resignation.fill("dziś", "pocztą", "Koniec umowy").save().click();
        assertThat(page.notice()).containsText("Odnotowano");
        assertNoViolations(page.page(), "main");
        page.content().getByText("Wycofaj rezygnację").click();
        assertNoViolations(page.page(), DIALOG);
        new ConfirmDialog(page.page(), "Wycofanie").button("Anuluj").click();
        ConfirmDialog closing = page.closeAccount();
        assertNoViolations(page.page(), DIALOG);
        closing.button("Zamknij konto").click();
        assertThat(page.notice()).containsText("Zamknięto");
        assertNoViolations(page.page(), "main");
        page.undoClosure();
        assertNoViolations(page.page(), DIALOG);

        DueAccounts due = new DueAccounts(ibok);
        due.backdate(account.application(), Duration.ofDays(31));
        due.awaitErased(account.application());
        page.page().reload();
        assertThat(page.content()).containsText("Dane osobowe zostały usunięte");
        assertNoViolations(page.page(), "main");
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void theExportAndTheCorrectionOfData(ColorScheme scheme) {
        AccountEnd account = account();
        ApplicationPage supervised = open(scheme, ibok.supervisor(), account);
        ConfirmDialog export = supervised.export();
        assertNoViolations(supervised.page(), DIALOG);
        export.button("Pokaż do wydruku").click();
        assertThat(export.content().locator("iframe")).isVisible();
        assertThat(export.button("Drukuj")).isVisible();

        ApplicationPage page = open(scheme, ibok.registrar(), account);
        page.action("Sprostuj dane").click();
        DataForm form = new DataForm(page.page());
        form.field("contact.email").fill("?");
        form.save();
        assertThat(page.content().locator("[aria-invalid=true]").first()).isVisible();
        assertNoViolations(page.page(), "main");
    }

    private AccountEnd account() {
        return new AccountEnd(ibok, Customer.registered(ibok, Paper.complete("Maria", "Końcowa")));
    }

    private ApplicationPage open(ColorScheme scheme, Account staff, AccountEnd account) {
        Page page = browser.person();
        page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
        return StaffConsole.logIn(page, ibok.realm(), staff)
                .openApplications()
                .open(account.customer().application().path("number").asText());
    }
}
