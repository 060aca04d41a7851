package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.application.Applications.FILED;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.ApplicationData;
import pl.wpwik.ibok.application.Applications;
import pl.wpwik.ibok.application.ClauseAnswer;
import pl.wpwik.ibok.application.RegulaminAnswer;

@Tag("punkt-2")
class OptionalConsentsTest {

    private static final ApplicationData PAPER = Applications.withConsent(
            List.of(
                    new ClauseAnswer("DATA_TRUE", "1", true, true),
                    new ClauseAnswer("NEWS", "1", false, true),
                    new ClauseAnswer("SMS", "1", false, false)),
            new RegulaminAnswer("1", true, FILED));

    @Test
    void thePaperCountsUntilSomethingIsDecidedAndMandatoryOnesAreNoChoice() {
        OptionalConsents consents = new OptionalConsents(PAPER, List.of());
        assertThat(consents.given()).containsExactly("NEWS");
        assertThat(consents.answer("SMS")).isFalse();
        assertThat(consents.answer("E_INVOICE")).isNull();
    }

    @Test
    void theNewestDecisionOnEachClauseCounts() {
        OptionalConsents consents = new OptionalConsents(
                PAPER,
                List.of(decided("NEWS", false), decided("SMS", true), decided("NEWS", true), decided("X", true)));
        assertThat(consents.given()).containsExactlyInAnyOrder("SMS", "X");
        assertThat(consents.answer("NEWS")).isFalse();
    }

    private static ClauseDecision decided(String code, boolean accepted) {
        return new ClauseDecision(code, "1", accepted, FILED, null, "ewa", Instant.EPOCH);
    }
}
