package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("punkt-2")
class RegulaminTimelineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String LINK = "https://wpwik.example/regulamin";

    private static final RegulaminTimeline TIMELINE = new RegulaminTimeline(List.of(
            new RegulaminVersion("2", TODAY.minusDays(9), LINK, Acceptance.REQUIRED, false),
            new RegulaminVersion("3", TODAY.minusDays(1), null, Acceptance.INFORMATION, true),
            new RegulaminVersion("4", TODAY.plusDays(1), LINK, Acceptance.REQUIRED, true)));

    @ParameterizedTest
    @CsvSource({
        "1,,3,true", // the newest in force stands for the one that was to be accepted
        ",,3,true",
        "unknown,,3,true",
        "2,,3,false", // for information
        "2,2,3,false",
        "1,3,3,true", // seen is not accepted
    })
    void whoKnowsAnEarlierOneReadsTheNewestInForce(String accepted, String seen, String version, boolean toBeAccepted) {
        assertThat(TIMELINE.pending(accepted, seen, TODAY)).hasValueSatisfying(pending -> {
            assertThat(pending.version().version()).isEqualTo(version);
            assertThat(pending.toBeAccepted()).isEqualTo(toBeAccepted);
        });
    }

    @ParameterizedTest
    @CsvSource({"3,", "2,3", "4,", "4,3"})
    void whoKnowsTheNewestReadsNothing(String accepted, String seen) {
        assertThat(TIMELINE.pending(accepted, seen, TODAY)).isEmpty();
    }

    @Test
    void nothingIsReadBeforeItIsInForceNorAnythingOfTheFirstForm() {
        assertThat(TIMELINE.pending("1", null, TODAY.minusDays(10))).isEmpty();
        assertThat(TIMELINE.pending("3", null, TODAY)).isEmpty();
        assertThat(TIMELINE.pending("3", null, TODAY.plusDays(1))).isPresent();
        assertThat(new RegulaminTimeline(List.of()).pending("1", null, TODAY)).isEmpty();
    }

    /** As those of before versions had texts: there would be nothing to see. */
    @Test
    void whatCannotBeReadIsNotShown() {
        RegulaminVersion hidden = new RegulaminVersion("3", TODAY, null, Acceptance.INFORMATION, false);
        RegulaminVersion shown = TIMELINE.versions().get(0);
        assertThat(new RegulaminTimeline(List.of(hidden)).pending("1", null, TODAY))
                .isEmpty();
        assertThat(new RegulaminTimeline(List.of(shown, hidden)).pending("1", null, TODAY))
                .contains(new PendingRegulamin(shown, true));
    }
}
