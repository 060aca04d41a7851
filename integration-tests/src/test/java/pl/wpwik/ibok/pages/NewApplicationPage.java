package pl.wpwik.ibok.pages;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import pl.wpwik.ibok.mainjob.PaperApplication;

/** The form DRUK NR BOK-27 on the screen; fields are found by their names in the REST contract. */
public record NewApplicationPage(Page page) {

    public NewApplicationPage {
        assertThat(page.locator("h1")).hasText("Nowy wniosek");
    }

    public NewApplicationPage keyIn(PaperApplication paper) {
        fill("filedOn", paper.filedOn().toString());
        choose("osobiście w BOK");
        fill("receivedBy", paper.receivedBy());
        choose("Tak");
        fill("originalLocation", paper.originalLocation());
        choose("Osoba fizyczna");
        fill("applicant.firstName", paper.firstName());
        fill("applicant.lastName", paper.lastName());
        fill("applicant.customerNumber", paper.customerNumber());
        fill("contact.email", paper.email());
        fill("contact.phone", paper.phone());
        fill("contact.address.street", paper.street());
        fill("contact.address.houseNumber", paper.houseNumber());
        fill("contact.address.postalCode", paper.postalCode());
        fill("contact.address.city", paper.city());
        fill("supplyPoints.0.number", paper.supplyPointNumber());
        fill("supplyPoints.0.address", paper.supplyPointAddress());
        acceptEveryClause();
        page.locator("[id='regulamin.accepted']").check();
        fill("regulamin.signedOn", paper.filedOn().toString());
        return this;
    }

    public ApplicationPage save() {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Zapisz wniosek"))
                .click();
        return new ApplicationPage(page);
    }

    private void acceptEveryClause() {
        page.getByRole(AriaRole.GROUP, new GetByRoleOptions().setName("Klient zaakceptował:"))
                .getByRole(AriaRole.CHECKBOX)
                .all()
                .forEach(Locator::check);
    }

    private void fill(String name, String value) {
        page.locator("[name='" + name + "']").fill(value);
    }

    private void choose(String label) {
        page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(label).setExact(true))
                .check();
    }
}
