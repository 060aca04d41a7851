package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.RegisterQueries;

/** Duplicates are pointed out while a clerk types; nothing is forbidden by them. */
@ExtendWith(IbokServer.class)
@Tag("punkt-1")
class DuplicatesIT {

    private static final String PATH = "/bok27/applications/duplicates";

    private final IbokSystem ibok;

    DuplicatesIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void theSameCustomerIsRecognisedHoweverTheNameAndTheAddressAreTyped() {
        JsonNode first = Paper.record(ibok.asClerk(), Paper.complete("Łucja", "Powtórzona"));
        ObjectNode typed = question("lucja", "POWTORZONA", null);
        typed.putObject("contact")
                .putObject("address")
                .put("street", "ul. zrodlana")
                .put("houseNumber", " 7 ")
                .put("city", "WADOWICE");
        JsonNode found = duplicates(typed);
        assertThat(found).hasSize(1);
        assertThat(found.path(0).path("id")).isEqualTo(first.path("id"));
        assertThat(found.path(0).path("number")).isEqualTo(first.path("number"));
        assertThat(found.path(0).path("applicant").asText()).isEqualTo("Łucja Powtórzona");
        assertThat(found.path(0).path("filedOn")).isEqualTo(first.path("filedOn"));
        assertThat(found.path(0).path("matches")).hasSize(1);
        assertThat(found.path(0).path("matches").path(0).asText()).isEqualTo("NAME_AND_ADDRESS");
        typed.withObject("contact").withObject("address").put("houseNumber", "8");
        assertThat(duplicates(typed)).isEmpty();
    }

    @Test
    void aRefusedOneIsPointedOutWithItsStatusAndRecordingAgainIsPossible() {
        JsonNode refused = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Ponawiający"));
        ibok.asRegistrar()
                .post(Paper.path(refused) + "/refusal", Map.of("reason", "INCOMPLETE"))
                .successful();
        String customerNumber = refused.path("applicant").path("customerNumber").asText();
        JsonNode found = duplicates(question(null, null, customerNumber));
        assertThat(found).hasSize(1);
        assertThat(found.path(0).path("status").asText()).isEqualTo("REFUSED");
        assertThat(found.path(0).path("matches").path(0).asText()).isEqualTo("CUSTOMER_NUMBER");
        ObjectNode again = Paper.complete("Jan", "Ponawiający");
        again.withObject("applicant").put("customerNumber", customerNumber);
        JsonNode recorded = Paper.record(ibok.asClerk(), again);
        ObjectNode itself = question(null, null, customerNumber);
        assertThat(duplicates(itself).findValuesAsText("id"))
                .as("the newest first")
                .containsExactly(
                        recorded.path("id").asText(), refused.path("id").asText());
        itself.set("except", recorded.path("id"));
        assertThat(duplicates(itself).findValuesAsText("id"))
                .containsExactly(refused.path("id").asText());
    }

    @Test
    void whatIsNotTypedYetHasNoDuplicatesAndWhatCannotBeRecordedIsRefused() {
        assertThat(duplicates(Http.JSON.createObjectNode())).isEmpty();
        assertThat(duplicates(question("Jan", null, null))).isEmpty();
        Answer answer = ibok.asClerk().post(PATH, question("J\u0000an", "x".repeat(201), "K".repeat(41)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("applicant.firstName", "applicant.lastName", "applicant.customerNumber");
        assertThat(ibok.asClerk()
                        .post(PATH, Map.of("applicant", Map.of("pesel", "44051401359")))
                        .status())
                .as("a PESEL is of no use here")
                .isEqualTo(400);
    }

    @Test
    void everyLookUpGoesByAnIndex() {
        ObjectNode typed = question("Jan", "Indeksowany", "K-000001");
        typed.putObject("contact").putObject("address").put("houseNumber", "7").put("city", "Wadowice");
        Map<String, Long> statements = ibok.database().statementsOf(() -> duplicates(typed));
        assertThat(RegisterQueries.among(statements).keySet())
                .hasSize(2)
                .allMatch(statement -> statement.matches("(?is).*\\b(customer_number in|sort_name ?=).*"));
    }

    private JsonNode duplicates(JsonNode question) {
        return ibok.asClerk().post(PATH, question).successful().json().path("items");
    }

    private static ObjectNode question(String firstName, String lastName, String customerNumber) {
        ObjectNode question = Http.JSON.createObjectNode();
        question.putObject("applicant")
                .put("kind", "PERSON")
                .put("firstName", firstName)
                .put("lastName", lastName)
                .put("customerNumber", customerNumber);
        return question;
    }
}
