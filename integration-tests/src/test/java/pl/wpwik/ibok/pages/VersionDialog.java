package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The question for a new version of a clause or of the Regulamin; fields are found by their names in the REST contract. */
public record VersionDialog(Page page) {

    public VersionDialog {
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Wersji nie można później zmienić ani usunąć");
    }

    public VersionDialog fill(String field, String value) {
        field(field).fill(value);
        return this;
    }

    public VersionDialog chooseClause(String name) {
        field("clause").selectOption(name);
        return this;
    }

    public VersionDialog check(String field) {
        field(field).check();
        return this;
    }

    public void add() {
        dialog().getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Dodaj wersję"))
                .click();
    }

    public Locator field(String name) {
        return dialog().locator("[id='" + name + "']");
    }

    public Locator help(String name) {
        return dialog().locator("[id='" + name + "-help']");
    }

    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG);
    }
}
