package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Together;

/** More at once than an office ever sees; part of {@code -Pfull}. */
@ExtendWith(IbokServer.class)
@Tag("full")
class CrowdIT {

    private final IbokSystem ibok;

    CrowdIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    @Tag("punkt-1")
    void twoHundredApplicationsAtOnceAreNumberedWithoutAGap() {
        int before = sequence(Paper.record(ibok.asClerk(), Paper.complete("Jan", "Poprzedni")));
        List<Integer> given =
                Together.run(200, i -> sequence(Paper.record(ibok.asClerk(), Paper.complete("Jan", "Tłumny"))));
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(before + 1, before + 200).boxed().toList());
    }

    private static int sequence(JsonNode application) {
        String number = application.path("number").asText();
        return Integer.parseInt(number.substring(number.lastIndexOf('/') + 1));
    }
}
