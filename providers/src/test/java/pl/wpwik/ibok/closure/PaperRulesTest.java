package pl.wpwik.ibok.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.RestMessages;

@Tag("punkt-8")
class PaperRulesTest {

    private static final LocalDate REGISTERED_FOR = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @EnumSource(
            value = ClosureReason.class,
            names = {"NEVER_ACTIVATED", "USER_DELETED"},
            mode = EnumSource.Mode.EXCLUDE)
    void whatEndsAnAccountOnPaperIsAccepted(ClosureReason reason) {
        assertThat(check(new Paper(reason, TODAY, Channel.POST, null, null))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ClosureReason.class,
            names = {"NEVER_ACTIVATED", "USER_DELETED"})
    void whatNoPaperSaysIsNoReasonOfOne(ClosureReason reason) {
        assertThat(check(new Paper(reason, TODAY, Channel.POST, null, null)))
                .containsExactly(FieldError.of("reason", RestMessages.CLOSURE_REASON_NOT_ON_PAPER));
    }

    @Test
    void reasonFilingDateAndChannelAreNeeded() {
        assertThat(check(new Paper(null, null, null, null, null)))
                .extracting(FieldError::field)
                .containsExactly("reason", "filedOn", "channel");
    }

    @Test
    void itIsFiledBetweenTheApplicationAndToday() {
        assertThat(check(filed(TODAY))).isEmpty();
        assertThat(check(filed(REGISTERED_FOR))).isEmpty();
        assertThat(check(filed(TODAY.plusDays(1))))
                .containsExactly(FieldError.of("filedOn", RestMessages.DATE_IN_FUTURE));
        assertThat(check(filed(REGISTERED_FOR.minusDays(1))))
                .containsExactly(FieldError.of("filedOn", RestMessages.DATE_BEFORE_APPLICATION, REGISTERED_FOR));
    }

    @Test
    void whereItIsKeptAndWhoTookItInAreOneLineEach() {
        Paper paper = new Paper(ClosureReason.DEATH, TODAY, Channel.IN_PERSON, "szafa\n3", "x".repeat(201));
        assertThat(check(paper))
                .containsExactly(
                        FieldError.of("originalLocation", RestMessages.FORBIDDEN_CHARACTER),
                        FieldError.of("receivedBy", RestMessages.TOO_LONG, 200));
    }

    private static Paper filed(LocalDate day) {
        return new Paper(ClosureReason.RESIGNATION, day, Channel.EMAIL, "szafa 3", "Anna Nowak");
    }

    private static List<FieldError> check(Paper paper) {
        return PaperRules.check(paper, REGISTERED_FOR, TODAY);
    }
}
