package pl.wpwik.ibok.console;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Browser;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.mainjob.PaperApplication;
import pl.wpwik.ibok.pages.ApplicationPage;

/** A clerk keys a whole application in without the mouse, in less than two minutes. */
@Tag("full")
@ExtendWith(IbokServer.class)
@Tag("punkt-1")
class KeyboardEntryIT {

    /** A modest pace; this paper takes 230 strokes, its words and the way from field to field together. */
    private static final int STROKES_A_MINUTE = 200;

    private static final int MINUTES = 2;

    private final IbokSystem ibok;
    private final FormAtWork office;
    private final PaperApplication paper = PaperApplication.complete();

    KeyboardEntryIT(IbokSystem ibok, Browser browser) {
        this.ibok = ibok;
        this.office = new FormAtWork(ibok, browser);
    }

    @Test
    void aWholeApplicationTakesLessThanTwoMinutesOfModestTyping() {
        Page page = office.openNew().page();
        CountingKeyboard keys = new CountingKeyboard(page.keyboard());
        keyIn(keys);
        keys.press("Control+Enter");
        String number = new ApplicationPage(page).number();

        assertThat(keys.strokes()).as("keystrokes").isLessThan(MINUTES * STROKES_A_MINUTE);
        JsonNode saved = ibok.asClerk()
                .get("/bok27/applications?search=" + number)
                .successful()
                .json()
                .path("items")
                .path(0);
        assertThat(saved.path("gaps")).isEmpty();
        assertThat(saved.path("channel").asText()).isEqualTo("IN_PERSON");
        assertThat(saved.path("receivedBy").asText()).isEqualTo("Paulina Przykładowa");
        assertThat(saved.path("copyHandedOver").asBoolean()).isTrue();
        assertThat(saved.path("filedOn").asText()).isEqualTo(paper.filedOn().toString());
        assertThat(saved.path("regulamin").path("signedOn").asText())
                .isEqualTo(paper.filedOn().toString());
        assertThat(saved.path("contact").path("address").path("postalCode").asText())
                .isEqualTo(paper.postalCode());
        assertThat(saved.path("supplyPoints").path(0).path("address").asText()).isEqualTo(paper.supplyPointAddress());
    }

    @Test
    void enterDoesNotSaveAndCtrlShiftEnterLeadsToTheNextPaper() {
        var form = office.openNew();
        CountingKeyboard keys = new CountingKeyboard(form.page().keyboard());
        keyIn(keys);
        keys.press("Enter");
        keys.press("Control+Shift+Enter");
        assertThat(form.notices()).containsText("Możesz wprowadzić następny");
        assertThat(form.field("filedOn")).isFocused();
        assertThat(form.field("filedOn")).isEmpty();
        assertThat(form.field("applicant.lastName")).isEmpty();
        assertThat(form.page().locator("[id='channel-IN_PERSON']")).isChecked();
        assertThat(form.field("receivedBy")).hasValue("Paulina Przykładowa");
        assertThat(found()).as("saved once").hasSize(1);
    }

    private JsonNode found() {
        return ibok.asClerk()
                .get("/bok27/applications?search=" + paper.email())
                .successful()
                .json()
                .path("items");
    }

    /** From the first field to the last one but one; what the paper leaves blank is passed over. */
    private void keyIn(CountingKeyboard keys) {
        keys.type(paper.filedOn().getDayOfMonth() + "." + paper.filedOn().getMonthValue());
        keys.press("Tab", "Space");
        keys.press("Tab", "Tab", "Space");
        keys.inNext(paper.originalLocation());
        keys.press("Tab");
        List.of(
                        paper.firstName(),
                        paper.lastName(),
                        paper.customerNumber(),
                        paper.email(),
                        paper.phone().replace(" ", ""),
                        paper.street(),
                        paper.houseNumber(),
                        "",
                        paper.postalCode().replace("-", ""),
                        paper.city(),
                        paper.supplyPointNumber(),
                        paper.supplyPointAddress())
                .forEach(keys::inNext);
        keys.press("Tab", "Tab", "Tab", "Space");
        keys.press("Tab", "Tab", "Tab", "Tab", "Tab", "Space");
        keys.inNext(paper.filedOn().getDayOfMonth() + "." + paper.filedOn().getMonthValue());
    }
}
