package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationForm;
import pl.wpwik.ibok.register.Paper;

/** Applications like the one being keyed in are pointed out while one types, and forbidden to nobody. */
@ExtendWith(IbokServer.class)
@Tag("full")
@Tag("punkt-1")
class FormDuplicatesIT {

    private final FormAtWork office;
    private final String customerNumber = FormAtWork.customerNumber();
    private final String surname = "D" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "ska";
    private final JsonNode recorded;

    FormDuplicatesIT(IbokSystem ibok, Browser browser) {
        this.office = new FormAtWork(ibok, browser);
        ObjectNode paper = Paper.complete("Maria", surname);
        ((ObjectNode) paper.path("applicant")).put("customerNumber", customerNumber);
        this.recorded = Paper.record(ibok.asClerk(), paper);
    }

    @Test
    void theSameCustomerNumberIsPointedOutWithALinkThatKeepsTheForm() {
        ApplicationForm form = office.openNew();
        form.fill("applicant.customerNumber", customerNumber);
        assertThat(form.duplicates()).containsText(number());
        assertThat(form.duplicates()).containsText("ten sam numer klienta");
        Page other = form.page()
                .context()
                .waitForPage(
                        () -> form.duplicates().getByRole(AriaRole.LINK).first().click());
        assertThat(other.locator("main h1")).hasText(number());
        assertThat(form.field("applicant.customerNumber")).hasValue(customerNumber);
        form.fill("applicant.customerNumber", "");
        assertThat(form.duplicates()).isEmpty();
    }

    @Test
    void theSameNameAndAddressIsPointedOutAndCanBeSavedAllTheSame() {
        ApplicationForm form = office.openNew();
        form.fill("filedOn", "dziś").choose("channel", "POST");
        form.fill("applicant.firstName", "Maria").fill("applicant.lastName", surname.toUpperCase(Locale.ROOT));
        form.fill("contact.address.street", "Źródlana").fill("contact.address.houseNumber", "7");
        form.fill("contact.address.postalCode", "34-100").fill("contact.address.city", "Wadowice");
        assertThat(form.duplicates()).containsText(number());
        assertThat(form.duplicates()).containsText("ta sama nazwa i adres");
        form.save();
    }

    @Test
    void anApplicationIsNoDuplicateOfItself() {
        ApplicationForm form = office.openEdit(recorded);
        var asked = form.page().waitForResponse("**/duplicates", () -> form.fill("contact.address.flatNumber", "1"));
        assertThat(asked.text()).doesNotContain(number());
    }

    private String number() {
        return recorded.path("number").asText();
    }
}
