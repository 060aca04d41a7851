package pl.wpwik.ibok.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.ApplicationData;
import pl.wpwik.ibok.application.Applications;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.application.ClauseAnswer;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.PaperForm;
import pl.wpwik.ibok.application.RegulaminAnswer;
import pl.wpwik.ibok.regulamin.ClauseLabels;
import pl.wpwik.ibok.regulamin.ClauseVersion;
import pl.wpwik.ibok.regulamin.Forms;
import pl.wpwik.ibok.regulamin.Versions;
import pl.wpwik.ibok.settings.IbokSettings;

@Tag("punkt-1")
class RequestReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final IbokSettings SETTINGS = IbokSettings.from(key -> null);
    private static final Forms FORMS =
            Versions.of(PaperForm.of(SETTINGS), List.of(), List.of()).forms();

    private final RequestReader reader = new RequestReader(SETTINGS, FORMS, TODAY);

    @Test
    void blanksAroundATextAreTypingNoiseAndAnEmptyTextIsNone() {
        ApplicationData data = reader.read(request("2026-11-20", " POST ", " Nowak ", "  ", null));
        assertThat(data.channel()).isEqualTo(Channel.POST);
        assertThat(data.applicant().lastName()).isEqualTo("Nowak");
        assertThat(data.applicant().firstName()).isNull();
    }

    @Test
    @Tag("punkt-2")
    void everyClauseOfTheFormIsAnswered() {
        ApplicationData data = reader.read(request("2026-11-20", "POST", "Nowak", null, null));
        assertThat(data.clauses()).hasSize(4).noneMatch(ClauseAnswer::accepted);
    }

    @Test
    void aDateThatDoesNotExistIsReportedOnce() {
        assertThat(reader.read(request("2026-02-30", "POST", "Nowak", null, null)))
                .isNull();
        assertThat(reader.errors()).containsExactly(FieldError.of("filedOn", RestKeys.DATE_IMPOSSIBLE));
    }

    @Test
    void allErrorsAreReportedAtOnce() {
        reader.read(request("jutro", "FAX", null, null, "90010112345"));
        assertThat(reader.errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("filedOn", "channel", "applicant.lastName", "applicant.pesel");
    }

    @Test
    void aNumberIsKeptWithoutTheGroupsItIsPrintedInAndKeptWhenItsMaskComesBack() {
        IbokSettings collecting = IbokSettings.from(Map.of(IbokSettings.PESEL_COLLECTED, "true")::get);
        ApplicationData read = new RequestReader(collecting, FORMS, TODAY)
                .read(request("2026-11-20", "POST", "Nowak", null, "440514 01359"));
        assertThat(read.applicant().pesel()).isEqualTo("44051401359");
        assertThat(new RequestReader(collecting, FORMS, TODAY, read)
                        .read(request("2026-11-20", "POST", "Nowak", null, "*******1359"))
                        .applicant()
                        .pesel())
                .isEqualTo("44051401359");
    }

    @Test
    @Tag("punkt-2")
    void whatWasFiledOnAnEarlierFormIsReadByThatForm() {
        ApplicationData earlier = Applications.withConsent(
                List.of(new ClauseAnswer("OLD", "1", true, true)), new RegulaminAnswer("0", true, Applications.FILED));
        RequestReader ofEarlier = new RequestReader(SETTINGS, FORMS, TODAY, earlier);
        ApplicationData data = ofEarlier.read(request("2026-11-20", "POST", "Nowak", null, null));
        assertThat(data.clauses()).containsExactly(new ClauseAnswer("OLD", "1", true, false));
    }

    @Test
    @Tag("punkt-2")
    void whatIsFiledIsReadByTheFormInForceOnThatDay() {
        LocalDate change = LocalDate.of(2026, 11, 21);
        Versions changed = Versions.of(
                PaperForm.of(SETTINGS),
                List.of(new ClauseVersion("NEWS", "1", false, change, false, ClauseLabels.NONE)),
                List.of());
        assertThat(new RequestReader(SETTINGS, changed.forms(), TODAY)
                        .read(request("2026-11-20", "POST", "Nowak", null, null))
                        .clauses())
                .hasSize(4);
        assertThat(new RequestReader(SETTINGS, changed.forms(), TODAY)
                        .read(request("2026-11-21", "POST", "Nowak", null, null))
                        .clauses())
                .hasSize(5)
                .contains(new ClauseAnswer("NEWS", "1", false, false));
    }

    @Test
    @Tag("punkt-5")
    void whoHasAnAccountIsReachedWithoutGaps() {
        assertThat(reader.readContact(null)).isNull();
        assertThat(reader.errors())
                .extracting(FieldError::field)
                .containsExactly(
                        "contact.email",
                        "contact.address.houseNumber",
                        "contact.address.postalCode",
                        "contact.address.city");
    }

    private static ApplicationRequest request(
            String filedOn, String channel, String lastName, String firstName, String pesel) {
        return new ApplicationRequest(
                filedOn,
                channel,
                null,
                null,
                null,
                new ApplicationRequest.Applicant("PERSON", firstName, lastName, null, null, pesel, null),
                null,
                null,
                List.of(),
                null);
    }
}
