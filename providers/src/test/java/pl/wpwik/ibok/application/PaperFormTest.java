package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.settings.Clause;
import pl.wpwik.ibok.settings.IbokSettings;

@Tag("punkt-2")
class PaperFormTest {

    private static final IbokSettings TODAY =
            IbokSettings.from(Map.of(IbokSettings.CLAUSES, "DATA_TRUE:2", IbokSettings.REGULAMIN_VERSION, "2")::get);

    private static final PaperForm FIRST = PaperForm.of(TODAY);

    @Test
    void theFirstFormIsWhatTheSettingsSay() {
        assertThat(PaperForm.of(TODAY)).isEqualTo(new PaperForm(List.of(new Clause("DATA_TRUE", "2", true)), "2"));
    }

    @Test
    void aRecordedOneKeepsTheFormItWasFiledOn() {
        assertThat(PaperForm.of(Applications.complete(), FIRST))
                .isEqualTo(new PaperForm(
                        List.of(new Clause("DATA_TRUE", "1", true), new Clause("NEWS", "1", false)), "1"));
    }

    @Test
    void whoHasNotSignedYetSignsTheRegulaminInForceOnTheFilingDate() {
        ApplicationData unsigned =
                Applications.withConsent(Applications.complete().clauses(), RegulaminAnswer.NONE);
        assertThat(PaperForm.of(unsigned, FIRST).regulaminVersion()).isEqualTo("2");
    }
}
