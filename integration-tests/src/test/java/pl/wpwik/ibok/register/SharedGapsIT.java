package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wpwik.ibok.harness.Artifacts;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;

/** The console tells the gaps while one types; by this table of cases it tells those the server finds. */
@ExtendWith(IbokServer.class)
@Tag("punkt-2")
class SharedGapsIT {

    private final IbokSystem ibok;

    SharedGapsIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    static Stream<Arguments> cases() throws IOException {
        var table = Artifacts.fromSystemProperties().root().resolve("themes/admin/test/gapsCases.json");
        JsonNode cases = Http.JSON.readTree(table.toFile());
        return StreamSupport.stream(cases.spliterator(), false)
                .map(row -> Arguments.of(row.path("name").asText(), row.path("changes"), row.path("gaps")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theServerFindsTheGapsOfTheSharedTable(String name, JsonNode changes, JsonNode gaps) {
        ObjectNode paper = Paper.complete("Łukasz", "Żółć");
        changes.properties().forEach(change -> set(paper, change.getKey(), change.getValue()));
        assertThat(Paper.record(ibok.asClerk(), paper).path("gaps")).isEqualTo(gaps);
    }

    private static void set(ObjectNode paper, String path, JsonNode value) {
        int last = path.lastIndexOf('.');
        JsonNode parent =
                last < 0 ? paper : paper.at("/" + path.substring(0, last).replace('.', '/'));
        String name = path.substring(last + 1);
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }
}
