package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Together;

@ExtendWith(IbokServer.class)
class RecordingIT {

    private static final List<String> ADDED = List.of("mandatory", "decisions", "acceptances");

    private final IbokSystem ibok;

    RecordingIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    @Tag("punkt-1")
    void whatStandsOnThePaperIsReadBackAsItWasKeyedIn() {
        ObjectNode paper = Paper.complete("Łukasz", "Żółć-Śmigielski");
        JsonNode recorded = Paper.record(ibok.asClerk(), paper);
        JsonNode read = ibok.asClerk().get(Paper.path(recorded)).json();
        assertThat(read).isEqualTo(recorded);
        paper.fieldNames()
                .forEachRemaining(field ->
                        assertThat(asOnPaper(read.path(field))).as(field).isEqualTo(paper.path(field)));
        assertThat(recorded.path("applicant").has("pesel"))
                .as("what is not known is null, not absent")
                .isTrue();
        assertThat(read.path("outcome").path("activationMail").asText()).isEqualTo("NONE");
        assertThat(read.path("status").asText()).isEqualTo("SUBMITTED");
        assertThat(read.path("gaps")).isEmpty();
        assertThat(read.path("number").asText()).matches("BOK-27/" + Paper.TODAY.getYear() + "/\\d{6}");
    }

    @Test
    @Tag("punkt-4")
    void theDueDateIsFourteenDaysAfterFiling() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Terminowy"));
        assertThat(recorded.path("dueOn").asText())
                .isEqualTo(Paper.TODAY.plusDays(13).toString());
        assertThat(recorded.path("overdue").asBoolean()).isFalse();
    }

    @Test
    @Tag("punkt-2")
    void aPaperThatLacksEverythingButANameIsRecordedWithItsGaps() {
        ObjectNode paper = Http.JSON.createObjectNode();
        paper.put("filedOn", Paper.TODAY.toString()).put("channel", "POST");
        paper.putObject("applicant").put("lastName", "Niekompletny");
        JsonNode recorded = Paper.record(ibok.asClerk(), paper);
        assertThat(recorded.path("gaps"))
                .extracting(JsonNode::asText)
                .containsExactly(
                        "applicant.firstName",
                        "applicant.customerNumber",
                        "contact.email",
                        "contact.address.houseNumber",
                        "contact.address.postalCode",
                        "contact.address.city",
                        "supplyPoints",
                        "clauses.RODO_INFORMATION",
                        "clauses.DATA_PROCESSING",
                        "clauses.DATA_TRUE",
                        "clauses.ELECTRONIC_SERVICES",
                        "regulamin.version",
                        "regulamin.accepted",
                        "regulamin.signedOn");
    }

    @Test
    @Tag("punkt-3")
    void aCopyNotYetHandedOverIsKeptAsSuch() {
        JsonNode recorded =
                Paper.record(ibok.asClerk(), Paper.complete("Jan", "Bezkopii").put("copyHandedOver", false));
        assertThat(recorded.path("copyHandedOver").isBoolean()).isTrue();
        assertThat(recorded.path("copyHandedOver").asBoolean()).isFalse();
    }

    @Test
    @Tag("punkt-1")
    void numbersHaveNoGapsHoweverManyClerksTypeAtOnce() {
        int before = sequence(Paper.record(ibok.asClerk(), Paper.complete("Jan", "Pierwszy")));
        List<Integer> given =
                Together.run(40, i -> sequence(Paper.record(ibok.asClerk(), Paper.complete("Jan", "Równoczesny"))));
        assertThat(given)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(before + 1, before + 40).boxed().toList());
    }

    private static int sequence(JsonNode application) {
        String number = application.path("number").asText();
        return Integer.parseInt(number.substring(number.lastIndexOf('/') + 1));
    }

    /** Without what is not known, and without what the register adds to the paper. */
    private static JsonNode asOnPaper(JsonNode value) {
        if (value instanceof ObjectNode object) {
            object.properties().forEach(field -> asOnPaper(field.getValue()));
            object.removeIf(JsonNode::isNull);
            object.remove(ADDED);
        } else if (value.isArray()) {
            value.forEach(RecordingIT::asOnPaper);
        }
        return value;
    }
}
