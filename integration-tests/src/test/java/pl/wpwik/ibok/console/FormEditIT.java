package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.pages.ApplicationForm;
import pl.wpwik.ibok.pages.ConflictDialog;
import pl.wpwik.ibok.register.Paper;

/** What was keyed in is corrected, also when somebody else does so at the same time. */
@Tag("full")
@ExtendWith(IbokServer.class)
@Tag("punkt-1")
class FormEditIT {

    private final IbokSystem ibok;
    private final FormAtWork office;
    private final JsonNode recorded;

    FormEditIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.office = new FormAtWork(ibok, browser);
        ObjectNode paper = Paper.complete("Ewa", "Poprawna");
        ((ObjectNode) paper.path("applicant")).put("customerNumber", FormAtWork.customerNumber());
        this.recorded = Paper.record(ibok.asClerk(), paper);
    }

    @Test
    void whatIsNotTouchedStaysAsItWas() {
        ApplicationForm form = office.openEdit(recorded);
        form.fill("contact.address.flatNumber", "3").save();
        ObjectNode expected = Paper.correction(recorded);
        ((ObjectNode) expected.path("contact").path("address")).put("flatNumber", "3");
        ObjectNode now = Paper.correction(Paper.read(ibok.asClerk(), recorded));
        assertThat(now.without("version").toString())
                .isEqualTo(expected.without("version").toString());
    }

    @Test
    void aConflictShowsBothValuesAndSavesWhatWasChosen() {
        ApplicationForm form = office.openEdit(recorded);
        form.fill("originalLocation", "moja półka").fill("contact.phone", "600 200 300");
        office.change(recorded, other -> {
            other.put("originalLocation", "cudza półka");
            other.put("receivedBy", "Ktoś Inny");
        });
        form.press("Control+Enter");
        var conflict = new ConflictDialog(form.page());
        assertThat(conflict.content()).containsText("rejestrator");
        assertThat(conflict.fields()).hasCount(3);
        assertThat(conflict.content()).containsText("moja półka");
        assertThat(conflict.content()).containsText("cudza półka");
        assertThat(conflict.theirs("receivedBy")).isChecked();
        assertThat(conflict.mine("contact.phone")).isChecked();
        assertThat(conflict.button("Zapisz wybrane")).isDisabled();
        conflict.mine("originalLocation").check();
        conflict.button("Zapisz wybrane").click();
        assertThat(form.page().locator("main h1"))
                .hasText(recorded.path("number").asText());

        JsonNode saved = Paper.read(ibok.asClerk(), recorded);
        assertThat(saved.path("originalLocation").asText()).isEqualTo("moja półka");
        assertThat(saved.path("receivedBy").asText()).isEqualTo("Ktoś Inny");
        assertThat(saved.path("contact").path("phone").asText()).isEqualTo("600 200 300");
    }

    @Test
    void twoClerksInTwoBrowsersLoseNothingOfEachOther() {
        ApplicationForm first = office.openEdit(recorded);
        ApplicationForm second = office.openEdit(recorded);
        first.fill("applicant.firstName", "Anna").save();
        second.fill("applicant.lastName", "Nowa").trySave();
        var conflict = new ConflictDialog(second.page());
        conflict.button("Wróć do formularza").click();
        assertThat(second.field("applicant.lastName")).hasValue("Nowa");
        second.trySave();
        new ConflictDialog(second.page()).button("Zaznacz wszystkie zapisane").click();
        new ConflictDialog(second.page()).mine("applicant.lastName").check();
        new ConflictDialog(second.page()).button("Zapisz wybrane").click();
        assertThat(second.page().locator("main")).containsText("Anna Nowa");
    }

    @Test
    void whoeverComesTooLateIsToldSoAndFindsWhatWasTypedForCopying() {
        ApplicationForm form = office.openEdit(recorded);
        form.fill("originalLocation", "za późno");
        Paper.register(ibok.asRegistrar(), recorded).successful();
        form.trySave();
        assertThat(form.notices()).containsText("Wniosek został w międzyczasie rozpatrzony (stan: Zarejestrowany)");
        assertThat(form.page().getByLabel("Niezapisane zmiany")).hasValue("Miejsce przechowywania oryginału: za późno");
        assertThat(form.field("originalLocation")).hasValue("za późno");
    }
}
