package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.closure.AccountEnd;
import pl.wpwik.ibok.erasure.DueAccounts;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationPage;
import pl.wpwik.ibok.pages.ApplicationsPage;
import pl.wpwik.ibok.pages.ConfirmDialog;
import pl.wpwik.ibok.pages.ResignationDialog;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** The end of an account, done by clicks: from the resignation to what is left when the data are gone. */
@Tag("punkt-8")
@ExtendWith(IbokServer.class)
class ClosingPageIT {

    private final IbokSystem ibok;
    private final StaffAtWork staff;
    private final String surname = StaffAtWork.surname();

    ClosingPageIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.staff = new StaffAtWork(ibok, browser);
    }

    @Test
    void aResignationIsKeyedInTheAccountIsClosedAndTheClosingIsUndone() {
        AccountEnd account = account("Ewa");
        ApplicationPage page = open(account);
        var resignation = page.recordResignation();
        resignation.save().click();
        assertThat(resignation.field("filedOn")).isFocused();
        resignation.fill("dziś", "pocztą", "Koniec umowy").save().click();
        assertThat(page.notice()).containsText("Odnotowano rezygnację");
        assertThat(page.part("Rezygnacja")).containsText("zostało 14 dni");
        assertThat(account.isEnabled()).as("nothing is closed yet").isTrue();

        ConfirmDialog closing = page.closeAccount();
        assertThat(closing.content()).containsText("Dane osobowe zostaną usunięte po 30 dniach");
        closing.button("Zamknij konto").click();
        assertThat(page.notice()).containsText("Zamknięto konto");
        assertThat(page.content()).containsText("Zamknięty");
        assertThat(page.part("Zamknięcie konta")).containsText("Koniec umowy");
        assertThat(account.isEnabled()).isFalse();

        page.undoClosure().button("Cofnij zamknięcie").click();
        assertThat(page.notice()).containsText("Konto jest znów czynne");
        assertThat(page.content()).containsText("Zarejestrowany");
        assertThat(page.part("Historia")).containsText("Cofnięto zamknięcie konta");
        assertThat(account.isEnabled()).isTrue();
    }

    @Test
    @Tag("full")
    void aClerkCorrectsAResignationARegistrarWithdrawsIt() {
        AccountEnd account = account("Ola");
        account.resign("DEATH", Paper.TODAY).successful();
        ApplicationPage page = staff.application(ibok.clerk(), number(account));
        assertThat(page.action("Zamknij konto")).hasCount(0);
        assertThat(page.content().getByText("Wycofaj rezygnację")).hasCount(0);
        page.content().getByText("Popraw rezygnację").click();
        var dialog = new ResignationDialog(page.page());
        assertThat(dialog.field("originalLocation")).hasValue("segregator 8");
        dialog.fill("jutro", "pocztą", "Rezygnacja klienta").save().click();
        assertThat(dialog.content()).containsText("Nie ma takiej daty");
        dialog.fill("dziś", "pocztą", "Rezygnacja klienta").save().click();
        assertThat(page.notice()).containsText("Poprawiono rezygnację.");
        assertThat(page.part("Historia")).containsText("Powód zamknięcia konta: Śmierć klienta");

        page = open(account);
        page.content().getByText("Wycofaj rezygnację").click();
        new ConfirmDialog(page.page(), "Wycofanie rezygnacji:")
                .button("Wycofaj rezygnację")
                .click();
        assertThat(page.notice()).containsText("Konto pozostaje czynne");
        assertThat(page.part("Rezygnacja")).hasCount(0);
        assertThat(account.application().path("closure").isNull()).isTrue();
    }

    @Test
    @Tag("full")
    void whatSomebodyElseHasClosedMeanwhileIsNotClosedAgain() {
        AccountEnd account = account("Iga");
        account.resign("BREACH", Paper.TODAY).successful();
        ApplicationPage page = open(account);
        ConfirmDialog closing = page.closeAccount();
        account.close().successful();
        closing.button("Zamknij konto").click();
        assertThat(closing.content()).containsText("Konto jest już zamknięte.");
        assertThat(closing.button("Zamknij konto")).isDisabled();
        closing.button("Anuluj").click();
        assertThat(page.action("Cofnij zamknięcie")).isVisible();
    }

    @Test
    @Tag("full")
    void accountsThatWereNeverActivatedAreClosedTogetherEachWithItsResult() {
        AccountEnd first = account("Adam");
        AccountEnd second = account("Beata");
        ApplicationsPage list =
                staff.list(ibok.registrar()).show("Nieaktywowane").search(surname);
        assertThat(list.rows()).hasCount(2);
        list.page().getByLabel("Zaznacz wszystkie wnioski na stronie").check();
        list.button("Zamknij zaznaczone (2)").click();
        ConfirmDialog closing = new ConfirmDialog(list.page(), "Zamknąć 2 konta?");
        first.closeNeverActivated().successful();
        closing.button("Zamknij konta").click();
        assertThat(closing.content()).containsText("Zamknięte konta: 1 z 2");
        assertThat(closing.content().getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText("Beata")))
                .containsText("zamknięto");
        closing.button("Zamknij").click();
        assertThat(list.content()).containsText("Nie znaleziono");
        assertThat(second.status()).isEqualTo("CLOSED");
    }

    @Test
    @Tag("full")
    void whenTheDataAreGoneTheStubIsLeft() {
        AccountEnd account = account("Zenon").closed();
        DueAccounts due = new DueAccounts(ibok);
        due.backdate(account.application(), Duration.ofDays(31));
        due.awaitErased(account.application());
        ApplicationsPage list = staff.list(ibok.registrar()).show("Usunięte");
        ApplicationPage page = list.open(number(account));
        assertThat(page.content()).containsText("Dane osobowe zostały usunięte");
        assertThat(page.part("Zapis o wniosku")).containsText("osobiście w BOK");
        assertThat(page.part("Zamknięcie konta")).containsText("Rezygnacja klienta");
        assertThat(page.content()).not().containsText(surname);
        assertThat(page.actionsBar()).hasCount(0);
    }

    private AccountEnd account(String firstName) {
        return new AccountEnd(ibok, Customer.registered(ibok, firstName, surname));
    }

    private ApplicationPage open(AccountEnd account) {
        return staff.application(ibok.registrar(), number(account));
    }

    private static String number(AccountEnd account) {
        JsonNode application = account.customer().application();
        return application.path("number").asText();
    }
}
