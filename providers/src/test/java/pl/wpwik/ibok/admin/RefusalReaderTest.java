package pl.wpwik.ibok.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.RefusalReason;

@Tag("punkt-2")
class RefusalReaderTest {

    @Test
    void lineBreaksOfEveryMachineAreOneAndBlanksAroundATextAreNone() {
        RefusalReader reader = new RefusalReader(new RefusalRequest("OTHER", " a\r\nb\rc\nd "));
        assertThat(reader.errors()).isEmpty();
        assertThat(reader.reason()).isEqualTo(RefusalReason.OTHER);
        assertThat(reader.text()).isEqualTo("a\nb\nc\nd");
    }

    @Test
    void anUnknownReasonIsReportedOnceWithTheChoice() {
        assertThat(new RefusalReader(new RefusalRequest("other", "x")).errors())
                .containsExactly(FieldError.of("reason", RestKeys.CHOICE, List.of(RefusalReason.values())));
    }
}
