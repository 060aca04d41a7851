package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationForm;

/** Unsaved work is not lost by a click beside it. */
@ExtendWith(IbokServer.class)
@Tag("full")
class FormLeaveIT {

    private final IbokSystem ibok;
    private final Browser browser;
    private final FormAtWork office;

    FormLeaveIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.browser = browser;
        this.office = new FormAtWork(ibok, browser);
    }

    @Test
    void aWayOutWithinTheConsoleAsks() {
        ApplicationForm form = office.openNew();
        Page page = form.fill("applicant.lastName", "Niezapisana").page();
        page.locator("#nav-item-bok27").click();
        assertThat(form.question()).containsText("Wyjść bez zapisywania?");
        form.button("Zostań i dokończ").click();
        assertThat(form.field("applicant.lastName")).hasValue("Niezapisana");
        page.goBack();
        assertThat(form.question()).isVisible();
        page.keyboard().press("Escape");
        assertThat(form.question()).isHidden();
        page.locator("#nav-item-bok27").click();
        form.button("Wyjdź bez zapisywania").click();
        assertThat(page).hasURL(Pattern.compile("/bok27$"));
    }

    @Test
    void theStockConsolesOwnNavigationAsksToo() {
        try (OfficeRealm realm = OfficeRealm.create(ibok, "wyjscie")) {
            Page page = realm.openConsole(browser);
            ApplicationForm form = ApplicationForm.openNew(page, realm.realm());
            form.fill("applicant.lastName", "Niezapisana");
            page.locator("#nav-item-users").click();
            form.button("Zostań i dokończ").click();
            assertThat(form.field("applicant.lastName")).hasValue("Niezapisana");
            page.locator("#nav-item-users").click();
            form.button("Wyjdź bez zapisywania").click();
            assertThat(page).hasURL(Pattern.compile("/users$"));
        }
    }

    @Test
    void closingTheTabAsks() {
        Page page = office.openNew().fill("applicant.lastName", "Niezapisana").page();
        CompletableFuture<String> asked = new CompletableFuture<>();
        page.onDialog(dialog -> {
            asked.complete(dialog.type());
            dialog.dismiss();
        });
        page.close(new Page.CloseOptions().setRunBeforeUnload(true));
        page.waitForCondition(asked::isDone);
        assertThat(asked.join()).isEqualTo("beforeunload");
    }

    @Test
    void nothingIsAskedWhereNothingIsUnsaved() {
        ApplicationForm form = office.openNew();
        form.page().onDialog(Dialog::accept);
        form.fill("receivedBy", "x").fill("receivedBy", "Paulina Przykładowa");
        form.page().locator("#nav-item-bok27").click();
        assertThat(form.page()).hasURL(Pattern.compile("/bok27$"));
        ApplicationForm another = ApplicationForm.openNew(form.page(), ibok.realm());
        another.fill("filedOn", "dziś").choose("channel", "POST").fill("applicant.lastName", "Zapisana");
        another.save();
        form.page().locator("#nav-item-bok27").click();
        assertThat(form.page()).hasURL(Pattern.compile("/bok27$"));
    }
}
