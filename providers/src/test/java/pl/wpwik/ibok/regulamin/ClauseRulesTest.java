package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.application.Applications.FILED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.ApplicationData;
import pl.wpwik.ibok.application.Applications;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.PaperForm;
import pl.wpwik.ibok.application.RestMessages;
import pl.wpwik.ibok.settings.Clause;

/** The paper has DATA_TRUE, mandatory, and NEWS, optional and not accepted; see {@link Applications#complete}. */
@Tag("punkt-2")
class ClauseRulesTest {

    private static final LocalDate TODAY = FILED.plusDays(30);
    private static final ApplicationData PAPER = Applications.complete();
    private static final Forms FORMS = Versions.of(
                    new PaperForm(List.of(new Clause("DATA_TRUE", "1", true), new Clause("NEWS", "1", false)), "1"),
                    List.of(
                            clause("SMS", "1", false, 5),
                            clause("STRICT", "1", true, 5),
                            clause("DATA_TRUE", "2", false, 6),
                            clause("NEWS", "2", true, 6),
                            ClauseVersion.withdrawal("SMS", FILED.plusDays(10))),
                    List.of())
            .forms();

    private final ClauseRules rules = new ClauseRules(PAPER, List.of(), FORMS);

    @Test
    void whetherItIsMandatoryIsSaidByTheCustomersOwnPaperAndElseByTheForm() {
        assertThat(rules.isMandatory("DATA_TRUE", TODAY)).as("optional since").isTrue();
        assertThat(rules.isMandatory("NEWS", TODAY)).as("mandatory since").isFalse();
        assertThat(rules.isMandatory("SMS", FILED.plusDays(5))).isFalse();
        assertThat(rules.isMandatory("STRICT", FILED.plusDays(5))).isTrue();
    }

    @Test
    void itIsGivenInTheVersionOfTheFormOfThatDay() {
        assertThat(rules.version("NEWS", true, FILED.plusDays(5))).contains("1");
        assertThat(rules.version("NEWS", true, FILED.plusDays(6))).contains("2");
        assertThat(rules.check("SMS", true, FILED.plusDays(5), null, TODAY)).isEmpty();
        for (int day : new int[] {4, 10}) {
            assertThat(rules.check("SMS", true, FILED.plusDays(day), null, TODAY))
                    .containsExactly(FieldError.of("code", VersionMessages.NOT_ON_FORM));
        }
        assertThat(rules.check("UNKNOWN", false, TODAY, null, TODAY))
                .containsExactly(FieldError.of("code", VersionMessages.NOT_ON_FORM));
    }

    @Test
    void whatWasGivenIsWithdrawnThoughTheClauseHasLeftTheForm() {
        ClauseDecision given = new ClauseDecision("SMS", "1", true, FILED.plusDays(6), null, "ewa", Instant.EPOCH);
        ClauseRules afterwards = new ClauseRules(PAPER, List.of(given), FORMS);
        assertThat(afterwards.check("SMS", false, TODAY, null, TODAY)).isEmpty();
        assertThat(afterwards.version("SMS", false, TODAY)).contains("1");
        assertThat(afterwards.check("SMS", true, TODAY, null, TODAY)).hasSize(1);
    }

    @Test
    void theDayLiesBetweenTheFilingAndToday() {
        assertThat(rules.check("NEWS", true, FILED, null, TODAY)).isEmpty();
        assertThat(rules.check("NEWS", true, TODAY, null, TODAY)).isEmpty();
        assertThat(rules.check("NEWS", true, TODAY.plusDays(1), null, TODAY))
                .containsExactly(FieldError.of("on", RestMessages.DATE_IN_FUTURE));
        assertThat(rules.check("NEWS", true, FILED.minusDays(1), null, TODAY))
                .containsExactly(FieldError.of("on", RestMessages.DATE_TOO_OLD, FILED));
    }

    @Test
    void everyMistakeIsNamedAtOnce() {
        assertThat(rules.check("NEWS", null, null, "x".repeat(501), TODAY))
                .extracting(FieldError::field)
                .containsExactly("accepted", "on", "note");
    }

    private static ClauseVersion clause(String code, String version, boolean mandatory, int days) {
        return new ClauseVersion(code, version, mandatory, FILED.plusDays(days), false, ClauseLabels.NONE);
    }
}
