package pl.wpwik.ibok.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ApplicationEntityTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Decision DECISION = new Decision("registrar", NOW, LocalDate.of(2026, 11, 21));
    private static final LocalDate DUE = LocalDate.of(2026, 12, 4);

    private final ApplicationEntity application = new ApplicationEntity(
            "realm", new ApplicationNumber("BOK-27", Year.of(2026), 123), Applications.complete(), DUE, "anna", NOW);

    @Test
    @Tag("punkt-1")
    void theNumberIsPrintedWithSixDigits() {
        assertThat(application.number()).isEqualTo("BOK-27/2026/000123");
    }

    @Test
    @Tag("punkt-1")
    void theMillionthNumberIsNotCut() {
        assertThat(new ApplicationNumber("BOK-27", Year.of(2026), 1_000_000).text())
                .isEqualTo("BOK-27/2026/1000000");
    }

    @Test
    @Tag("punkt-4")
    void overdueOnlyFromTheDayAfterTheDueDate() {
        assertThat(application.overdueOn(DUE)).isFalse();
        assertThat(application.overdueOn(DUE.plusDays(1))).isTrue();
    }

    @Test
    @Tag("punkt-4")
    void registeredIsNeverOverdue() {
        application.register("lukasz", "user", DECISION);
        assertThat(application.overdueOn(DUE.plusDays(1))).isFalse();
    }

    @Test
    @Tag("punkt-4")
    void registeringTwiceIsImpossible() {
        application.register("lukasz", "user", DECISION);
        assertThatIllegalStateException().isThrownBy(() -> application.register("other", "user2", DECISION));
        assertThat(application.outcome().login()).isEqualTo("lukasz");
    }

    @Test
    @Tag("punkt-8")
    void onlyAnApplicationWithAnAccountIsClosedAndOnlyOnce() {
        assertThatIllegalStateException().isThrownBy(application::close);
        application.register("lukasz", "user", DECISION);
        assertThat(application.status().hasAccount()).isTrue();
        application.close();
        assertThat(application.status().hasAccount()).isFalse();
        assertThatIllegalStateException().isThrownBy(application::close);
        assertThat(application.outcome().login()).isEqualTo("lukasz");
    }

    @Test
    @Tag("punkt-6")
    void aCustomerIsActiveOnlyAfterRegistration() {
        assertThatIllegalStateException().isThrownBy(() -> application.activate(NOW));
        application.register("lukasz", "user", DECISION);
        application.activate(NOW);
        assertThat(application.status()).isEqualTo(ApplicationStatus.ACTIVE);
        assertThat(application.outcome().login()).isEqualTo("lukasz");
    }

    @Test
    @Tag("punkt-2")
    void aRefusalIsFinal() {
        application.refuse(RefusalReason.WITHDRAWN, null, DECISION);
        assertThat(application.overdueOn(DUE.plusDays(1))).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> application.register("lukasz", "user", DECISION));
        assertThatIllegalStateException().isThrownBy(() -> application.refuse(RefusalReason.DUPLICATE, null, DECISION));
        assertThatIllegalStateException().isThrownBy(() -> application.change(Applications.complete(), DUE));
        assertThat(application.outcome().refusalReason()).isEqualTo(RefusalReason.WITHDRAWN);
    }

    @Test
    @Tag("punkt-2")
    void whatIsRegisteredIsNotRefused() {
        application.register("lukasz", "user", DECISION);
        assertThatIllegalStateException().isThrownBy(() -> application.refuse(RefusalReason.DUPLICATE, null, DECISION));
        assertThat(application.outcome().login()).isEqualTo("lukasz");
    }

    @Test
    @Tag("punkt-1")
    void aCorrectedApplicationHoldsWhatStandsOnThePaper() {
        ApplicationData corrected = Applications.filed(Applications.FILED.minusDays(1), Channel.POST, null);
        application.change(corrected, DUE.minusDays(1));
        assertThat(application.data()).isEqualTo(corrected);
        assertThat(application.dueOn()).isEqualTo(DUE.minusDays(1));
    }
}
