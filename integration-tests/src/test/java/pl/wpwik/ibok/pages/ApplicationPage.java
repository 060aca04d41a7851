package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;

/** One application with what can be done about it. */
public record ApplicationPage(Page page) {

    private static final Pattern NUMBER = Pattern.compile("BOK-27/\\d{4}/\\d{6}");

    public ApplicationPage {
        assertThat(page.locator("main h1")).containsText(NUMBER);
    }

    public String number() {
        var matcher = NUMBER.matcher(page.locator("main h1").innerText());
        matcher.find();
        return matcher.group();
    }

    public void register() {
        registerButton().click();
        assertThat(page.locator("main")).containsText("Konto zarejestrowane");
    }

    public Locator registerButton() {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Zarejestruj"));
    }

    public Locator loginField() {
        return page.locator("#login");
    }

    /** What is said of the login that stands in the field. */
    public Locator loginCheck() {
        return page.locator("#login-check");
    }

    /** What can be done, but for the registration, in the order of the page. */
    public List<String> actions() {
        return actionsBar().locator("a, button").allInnerTexts();
    }

    public Locator actionsBar() {
        return page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Czynności"));
    }

    public Locator action(String name) {
        return actionsBar().getByText(name, new Locator.GetByTextOptions().setExact(true));
    }

    public RefusalDialog refuse() {
        action("Odmów").click();
        return new RefusalDialog(page);
    }

    public ContactDialog correctContact() {
        action("Popraw e-mail").click();
        return new ContactDialog(page);
    }

    public ResignationDialog recordResignation() {
        action("Odnotuj rezygnację").click();
        return new ResignationDialog(page);
    }

    public ConfirmDialog closeAccount() {
        action("Zamknij konto").click();
        return new ConfirmDialog(page, "Zamknięcie konta:");
    }

    public ConfirmDialog undoClosure() {
        action("Cofnij zamknięcie").click();
        return new ConfirmDialog(page, "Cofnięcie zamknięcia:");
    }

    public ConfirmDialog export() {
        action("Eksportuj dane").click();
        return new ConfirmDialog(page, "Eksport danych:");
    }

    public RefusalLetterDialog printRefusal() {
        action("Drukuj odmowę").click();
        return new RefusalLetterDialog(page);
    }

    /** What has come of the last action. */
    public Locator notice() {
        return page.locator("main [role='status']").first();
    }

    /** One part of the page, by its heading. */
    public Locator part(String heading) {
        return page.locator(".pf-v5-c-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new GetByRoleOptions().setName(heading).setExact(true))));
    }

    public Locator content() {
        return page.locator("main");
    }
}
