package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** A written resignation is keyed in; fields are found by their names in the REST contract. */
public record ResignationDialog(Page page) {

    public ResignationDialog {
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Rezygnacja:");
    }

    public ResignationDialog fill(String filedOn, String channel, String reason) {
        field("filedOn").fill(filedOn);
        content()
                .getByText(channel, new Locator.GetByTextOptions().setExact(true))
                .click();
        field("reason").selectOption(new SelectOption().setLabel(reason));
        return this;
    }

    public Locator field(String name) {
        return content().locator("[id='ibok-resignation-" + name + "']");
    }

    public Locator save() {
        return content().getByText("Zapisz rezygnację");
    }

    public Locator content() {
        return page.getByRole(AriaRole.DIALOG);
    }
}
