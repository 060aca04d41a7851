package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import pl.wpwik.ibok.harness.Realm;

/** DRUK NR BOK-27 on the screen, new or being corrected; fields are found by their names in the REST contract. */
public record ApplicationForm(Page page) {

    private static final Pattern FORM = Pattern.compile("/(new|edit)$");

    public ApplicationForm {
        assertThat(page.locator("[name='filedOn']")).isFocused();
    }

    public static ApplicationForm openNew(Page page, Realm realm) {
        page.navigate(realm.console() + "#/" + realm.name() + "/bok27/new");
        return new ApplicationForm(page);
    }

    public static ApplicationForm openEdit(Page page, Realm realm, String id) {
        page.navigate(editAddress(realm, id));
        return new ApplicationForm(page);
    }

    public static String editAddress(Realm realm, String id) {
        return realm.console() + "#/" + realm.name() + "/bok27/" + id + "/edit";
    }

    public ApplicationForm fill(String name, String value) {
        field(name).fill(value);
        return this;
    }

    /** One of several: the option's value in the REST contract. */
    public ApplicationForm choose(String name, String value) {
        page.locator("[id='" + name + "-" + value + "']").check();
        return this;
    }

    public void press(String keys) {
        page.keyboard().press(keys);
    }

    public ApplicationPage save() {
        trySave();
        assertThat(page).not().hasURL(FORM);
        return new ApplicationPage(page);
    }

    public void trySave() {
        button("Zapisz wniosek").click();
    }

    public Locator field(String name) {
        return page.locator("[name='" + name + "']");
    }

    /** What is said at a field: its help and, where it is wrong, why. */
    public Locator notes(String name) {
        return page.locator("[id='" + name + "-error'], [id='" + name + "-help']");
    }

    public Locator gaps() {
        return page.getByRole(AriaRole.REGION, new GetByRoleOptions().setName("Braki wniosku"));
    }

    public Locator clauses() {
        return page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Klient zaakceptował:"))
                .getByRole(AriaRole.CHECKBOX);
    }

    /** The frame in which similar applications are announced. */
    public Locator duplicates() {
        return page.locator("main [aria-live='polite'].ibok-form__duplicates");
    }

    /** What has happened to the form, above it. */
    public Locator notices() {
        return page.locator("main .ibok-form > .pf-v5-c-alert");
    }

    public Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new GetByRoleOptions().setName(name).setExact(true));
    }

    public Locator question() {
        return page.getByRole(AriaRole.DIALOG);
    }
}
