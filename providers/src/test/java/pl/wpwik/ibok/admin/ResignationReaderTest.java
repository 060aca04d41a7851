package pl.wpwik.ibok.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.closure.ClosureReason;
import pl.wpwik.ibok.closure.Paper;

@Tag("punkt-8")
class ResignationReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void surroundingBlanksAreTypingNoise() {
        ResignationReader reader = read("2026-11-23 ", " POST", "  szafa 3 ", "DEATH", " ");
        assertThat(reader.errors()).isEmpty();
        assertThat(reader.paper()).isEqualTo(new Paper(ClosureReason.DEATH, TODAY, Channel.POST, "szafa 3", null));
    }

    @Test
    void whatIsNoDateNoChannelAndNoReasonIsSaidOnceEach() {
        assertThat(read("30.02.2026", "FAX", null, "BORED", null).errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("filedOn", "channel", "reason");
    }

    @Test
    void whatIsLeftOutIsAskedFor() {
        assertThat(read(null, null, null, null, null).errors())
                .extracting(FieldError::field)
                .containsExactlyInAnyOrder("filedOn", "channel", "reason");
    }

    private static ResignationReader read(
            String filedOn, String channel, String location, String reason, String receivedBy) {
        return new ResignationReader(
                new ResignationRequest(1, filedOn, channel, location, reason, receivedBy),
                LocalDate.of(2026, 3, 2),
                TODAY);
    }
}
