package pl.wpwik.ibok.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.admin.ClosuresRequest.Wanted;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.closure.BulkClosing;

@Tag("punkt-8")
class ClosuresReaderTest {

    private static final String ID = UUID.randomUUID().toString();
    private static final String REASON = "NEVER_ACTIVATED";

    @Test
    void upToAHundredAreTakenInTheirOrder() {
        ClosuresReader reader = new ClosuresReader(
                new ClosuresRequest(REASON, Collections.nCopies(ClosuresReader.MOST, new Wanted(ID, 3))));
        assertThat(reader.errors()).isEmpty();
        assertThat(reader.wanted()).hasSize(ClosuresReader.MOST).startsWith(new BulkClosing.Wanted(ID, 3));
    }

    @Test
    void moreThanThatOrNoneAreNot() {
        assertThat(fields(REASON, Collections.nCopies(ClosuresReader.MOST + 1, new Wanted(ID, 3))))
                .containsExactly("applications");
        assertThat(fields(REASON, List.of())).containsExactly("applications");
        assertThat(fields(REASON, null)).containsExactly("applications");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(fields(
                        "RESIGNATION",
                        Arrays.asList(new Wanted(ID, 1), null, new Wanted("../x", 1), new Wanted(ID, null))))
                .containsExactly("reason", "applications[1].id", "applications[2].id", "applications[3].version");
    }

    private static List<String> fields(String reason, List<Wanted> applications) {
        return new ClosuresReader(new ClosuresRequest(reason, applications))
                .errors().stream().map(FieldError::field).toList();
    }
}
