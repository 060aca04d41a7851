package pl.wpwik.ibok.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.Channel;

@Tag("punkt-8")
class ClosureEntityTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final ClosureEntity closure = new ClosureEntity("realm", "application", ClosureReason.RESIGNATION);

    @Test
    void whatIsClosedIsNeitherClosedNorKeyedInAgain() {
        closure.record(ClosureReason.DEATH, paper());
        closure.close("rita", NOW, ApplicationStatus.ACTIVE, LATER);
        assertThatThrownBy(() -> closure.close("rita", LATER, ApplicationStatus.ACTIVE, LATER))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> closure.record(ClosureReason.RESIGNATION, paper()))
                .isInstanceOf(IllegalStateException.class);
        assertThat(closure.reason()).isEqualTo(ClosureReason.DEATH);
        assertThat(closure.closedAt()).isEqualTo(NOW);
    }

    @Test
    void theStubSaysWhoDecidedWhatAndWhenAndNothingThatWasTypedFreely() {
        closure.record(ClosureReason.END_OF_CONTRACT, paper());
        closure.close("rita", NOW, ApplicationStatus.ACTIVE, LATER);
        closure.erased(LATER);
        assertThat(closure.resignation())
                .hasValue(new Resignation(
                        LocalDate.of(2026, 11, 2), LocalDate.of(2026, 11, 16), Channel.POST, null, null, "anna", NOW));
        assertThat(closure.reason()).isEqualTo(ClosureReason.END_OF_CONTRACT);
        assertThat(closure.closedBy()).isEqualTo("rita");
        assertThat(closure.erasedAt()).isEqualTo(LATER);
        assertThat(closure.eraseAt()).isNull();
    }

    @Test
    void theStubOfAClosingWithoutPaperHasNone() {
        closure.close(null, NOW, ApplicationStatus.REGISTERED, LATER);
        closure.erased(LATER);
        assertThat(closure.resignation()).isEmpty();
    }

    private static Resignation paper() {
        return new Resignation(
                LocalDate.of(2026, 11, 2),
                LocalDate.of(2026, 11, 16),
                Channel.POST,
                "szafa 3",
                "Jan Kowalski",
                "anna",
                NOW);
    }
}
