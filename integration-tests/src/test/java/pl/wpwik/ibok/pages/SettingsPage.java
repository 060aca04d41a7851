package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;

/** iBOK → Ustawienia; settings are found by their keys. */
public record SettingsPage(Page page) {

    public SettingsPage {
        assertThat(page.locator("h1")).hasText("Ustawienia iBOK");
    }

    public Locator setting(String key) {
        return page.locator("[id='" + key + "']");
    }

    /** Everything said of a setting: what it does, its default, what is wrong. */
    public Locator help(String key) {
        return page.locator("[id='" + key + "-help']");
    }

    public SettingsPage set(String key, String value) {
        setting(key).fill(value);
        return this;
    }

    public SettingsPage restore(String name) {
        button("Przywróć domyślną: " + name).click();
        return this;
    }

    public SettingsPage save() {
        button("Zapisz ustawienia").click();
        return this;
    }

    public Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    public SettingsPage showVersions() {
        page.getByRole(AriaRole.TAB, new GetByRoleOptions().setName("Klauzule i Regulamin"))
                .click();
        return this;
    }

    public VersionDialog addClause() {
        button("Dodaj wersję klauzuli").click();
        return new VersionDialog(page);
    }

    public VersionDialog addRegulamin() {
        button("Dodaj wersję Regulaminu").click();
        return new VersionDialog(page);
    }

    public Locator clauses() {
        return rows("Wersje klauzul");
    }

    public Locator regulamin() {
        return rows("Wersje Regulaminu iBOK");
    }

    public Locator content() {
        return page.locator("main");
    }

    private Locator rows(String table) {
        return page.getByRole(AriaRole.GRID, new GetByRoleOptions().setName(table))
                .locator("tbody tr");
    }
}
