package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static pl.wpwik.ibok.console.Accessible.assertNoViolations;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationForm;
import pl.wpwik.ibok.pages.ConflictDialog;
import pl.wpwik.ibok.register.Paper;

/** WCAG 2.1 AA of the form in each of its states. */
@ExtendWith(IbokServer.class)
@Tag("full")
class FormAccessibilityIT {

    private static final String DIALOG = ".pf-v5-c-modal-box";

    private final IbokSystem ibok;
    private final FormAtWork office;

    FormAccessibilityIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.office = new FormAtWork(ibok, browser);
    }

    @Test
    void theEmptyFormTheOneWithErrorsAndTheQuestionBeforeLeaving() {
        ApplicationForm form = office.openNew();
        assertNoViolations(form.page(), "main");
        form.choose("channel", "IN_PERSON").trySave();
        assertThat(form.notices()).isVisible();
        assertNoViolations(form.page(), "main");
        form.page().locator("#nav-item-bok27").click();
        assertThat(form.question()).isVisible();
        assertNoViolations(form.page(), DIALOG);
    }

    @Test
    void theFormWithDuplicatesTheEditAndTheConflict() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Anna", "Dostępna"));
        ApplicationForm form = office.openNew();
        form.fill(
                "applicant.customerNumber",
                recorded.path("applicant").path("customerNumber").asText());
        assertThat(form.duplicates()).containsText(recorded.path("number").asText());
        assertNoViolations(form.page(), "main");

        ApplicationForm edit = office.openEdit(recorded);
        assertNoViolations(edit.page(), "main");
        edit.fill("originalLocation", "moja półka");
        office.change(recorded, other -> other.put("originalLocation", "cudza półka"));
        edit.trySave();
        new ConflictDialog(edit.page());
        assertNoViolations(edit.page(), DIALOG);
    }
}
