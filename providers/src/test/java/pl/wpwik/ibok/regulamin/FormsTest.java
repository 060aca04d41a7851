package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.ApplicationData;
import pl.wpwik.ibok.application.Applications;
import pl.wpwik.ibok.application.ClauseAnswer;
import pl.wpwik.ibok.application.PaperForm;
import pl.wpwik.ibok.application.RegulaminAnswer;
import pl.wpwik.ibok.settings.Clause;

@Tag("punkt-2")
class FormsTest {

    private static final LocalDate CHANGE = Applications.FILED.plusDays(2);
    private static final PaperForm FIRST =
            new PaperForm(List.of(new Clause("DATA_TRUE", "7", true), new Clause("NEWS", "7", false)), "7");
    private static final Versions VERSIONS = Versions.of(
            FIRST,
            List.of(
                    new ClauseVersion("NEWS", "8", true, CHANGE, false, new ClauseLabels("Nowiny", null)),
                    new ClauseVersion("ADDED", "1", true, CHANGE, false, ClauseLabels.NONE),
                    ClauseVersion.withdrawal("DATA_TRUE", CHANGE.plusDays(5))),
            List.of(new RegulaminVersion("8", CHANGE.plusDays(1), null, Acceptance.INFORMATION, false)));
    private static final Forms FORMS = VERSIONS.forms();

    @Test
    void aClauseKeepsItsPlaceANewOneComesLast() {
        assertThat(FORMS.inForceOn(CHANGE).paper())
                .isEqualTo(new PaperForm(
                        List.of(
                                new Clause("DATA_TRUE", "7", true),
                                new Clause("NEWS", "8", true),
                                new Clause("ADDED", "1", true)),
                        "7"));
        assertThat(FORMS.inForceOn(CHANGE.plusDays(5)).paper().clauses())
                .extracting(Clause::code)
                .containsExactly("NEWS", "ADDED");
    }

    @Test
    void aCorrectedApplicationKeepsTheFormItWasFiledOnWithinItsTime() {
        ApplicationData recorded = Applications.complete();
        PaperForm kept =
                new PaperForm(List.of(new Clause("DATA_TRUE", "1", true), new Clause("NEWS", "1", false)), "1");
        assertThat(FORMS.ofCorrected(recorded, recorded.filedOn())).isEqualTo(kept);
        assertThat(FORMS.ofCorrected(recorded, CHANGE.minusDays(1))).isEqualTo(kept);
        assertThat(FORMS.ofCorrected(recorded, recorded.filedOn().minusYears(3)))
                .isEqualTo(kept);
    }

    @Test
    void whenItsFilingDateMovesIntoAnotherFormsTimeThatFormCounts() {
        assertThat(FORMS.ofCorrected(Applications.complete(), CHANGE))
                .isEqualTo(FORMS.inForceOn(CHANGE).paper());
        ApplicationData later =
                Applications.filed(CHANGE, Applications.complete().channel(), true);
        assertThat(FORMS.ofCorrected(later, CHANGE.minusDays(1))).isEqualTo(FIRST);
    }

    @Test
    void whoHasNotSignedYetSignsTheRegulaminInForceOnTheFilingDate() {
        ApplicationData unsigned =
                Applications.withConsent(List.of(new ClauseAnswer("DATA_TRUE", "1", true, true)), RegulaminAnswer.NONE);
        assertThat(FORMS.ofCorrected(unsigned, unsigned.filedOn()).regulaminVersion())
                .isEqualTo("7");
    }

    @Test
    void aLabelIsShownInTheLanguageInWhichThereIsOne() {
        ClauseLabels labels = FORMS.inForceOn(CHANGE).clauses().get(1).labels();
        assertThat(labels.in(new Locale("pl"))).isEqualTo("Nowiny");
        assertThat(labels.in(Locale.ENGLISH)).isNull();
    }

    @Test
    void aClauseWithdrawnAndBroughtBackIsOnTheFormAgain() {
        Versions back =
                VERSIONS.and(new ClauseVersion("DATA_TRUE", "9", true, CHANGE.plusDays(9), false, ClauseLabels.NONE));
        assertThat(back.forms().inForceOn(CHANGE.plusDays(9)).paper().clauses())
                .extracting(Clause::code)
                .containsExactly("NEWS", "ADDED", "DATA_TRUE");
    }
}
