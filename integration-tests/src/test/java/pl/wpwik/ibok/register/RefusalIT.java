package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Together;

@ExtendWith(IbokServer.class)
@Tag("punkt-2")
class RefusalIT {

    private JsonNode onceItsMailIsSent(JsonNode application) {
        return Poll.forValue(
                "refusal mail SENT",
                Duration.ofSeconds(60),
                () -> Optional.of(Paper.read(ibok.asClerk(), application))
                        .filter(read -> read.path("outcome")
                                .path("refusalMail")
                                .asText()
                                .equals("SENT")));
    }

    private final IbokSystem ibok;

    RefusalIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void aRefusalIsFinalAndSaysWhoAndWhy() {
        ObjectNode paper = Paper.complete("Jan", "Nieprzyjęty")
                .put("filedOn", Paper.TODAY.minusDays(20).toString());
        JsonNode recorded = Paper.record(ibok.asClerk(), paper);
        assertThat(recorded.path("overdue").asBoolean()).isTrue();
        refuse(recorded, "NOT_A_CUSTOMER", " Punkt poboru\r\nnależy do innej osoby. ")
                .successful();
        JsonNode refused = onceItsMailIsSent(recorded);
        assertThat(refused.path("status").asText()).isEqualTo("REFUSED");
        assertThat(refused.path("overdue").asBoolean()).isFalse();
        JsonNode outcome = refused.path("outcome");
        assertThat(outcome.path("refusalReason").asText()).isEqualTo("NOT_A_CUSTOMER");
        assertThat(outcome.path("refusalText").asText()).isEqualTo("Punkt poboru\nnależy do innej osoby.");
        assertThat(outcome.path("decidedBy").asText()).isEqualTo("rejestrator");
        assertThat(outcome.path("activationMail").asText()).isEqualTo("NONE");
        assertThat(outcome.path("login").isNull()).isTrue();
        assertThat(Paper.read(ibok.asClerk(), recorded)).isEqualTo(refused);

        Answer again = refuse(recorded, "OTHER", "jednak nie");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("current")).isEqualTo(refused);
        Answer registration = Paper.register(ibok.asRegistrar(), recorded);
        assertThat(registration.status()).isEqualTo(409);
        assertThat(registration.json().path("errorMessage").asText()).contains("wydano odmowę");
        assertThat(ibok.asClerk()
                        .put(Paper.path(recorded), Paper.correction(refused))
                        .status())
                .isEqualTo(409);
        assertThat(Paper.read(ibok.asClerk(), recorded)).isEqualTo(refused);
        assertThat(total("status=REFUSED&search=nieprzyjety")).isEqualTo(1);
        assertThat(total("due=overdue&search=nieprzyjety")).isZero();
    }

    @Test
    void whatIsRegisteredIsNotRefused() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Przyjęty"));
        JsonNode registered =
                Paper.register(ibok.asRegistrar(), recorded).successful().json();
        Answer polish = refuse(recorded, "WITHDRAWN", null);
        assertThat(polish.status()).isEqualTo(409);
        assertThat(polish.json().path("errorMessage").asText()).contains("już rozpatrzony");
        assertThat(polish.json().path("current").path("status").asText()).isEqualTo("REGISTERED");
        assertThat(Paper.read(ibok.asClerk(), recorded).path("version")).isEqualTo(registered.path("version"));
    }

    static Stream<Arguments> wrongBodies() {
        return Stream.of(
                Arguments.of("reason", "{}"),
                Arguments.of("reason", "{\"text\":\"bo tak\"}"),
                Arguments.of("reason", "{\"reason\":\"BECAUSE\"}"),
                Arguments.of("reason", "{\"reason\":7}"),
                Arguments.of("text", "{\"reason\":\"OTHER\"}"),
                Arguments.of("text", "{\"reason\":\"OTHER\",\"text\":\"  \"}"),
                Arguments.of("text", "{\"reason\":\"WITHDRAWN\",\"text\":\"" + "x".repeat(1001) + "\"}"),
                Arguments.of("text", "{\"reason\":\"WITHDRAWN\",\"text\":\"a\\u0000b\"}"),
                Arguments.of("status", "{\"reason\":\"WITHDRAWN\",\"status\":\"REFUSED\"}"));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("wrongBodies")
    void aRefusalThatDoesNotSayWhyIsNone(String field, String body) {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Nieodmówiony"));
        String path = Paper.path(recorded) + "/refusal";
        Answer polish = ibok.asRegistrar().call("POST", path, body);
        Answer english = ibok.asRegistrar().in("en").call("POST", path, body);
        assertThat(polish.status()).isEqualTo(400);
        assertThat(polish.json().path("errors").findValuesAsText("field")).containsExactly(field);
        assertThat(polish.json().path("errors").findValuesAsText("errorMessage"))
                .doesNotContainAnyElementsOf(english.json().path("errors").findValuesAsText("errorMessage"));
        assertThat(Paper.read(ibok.asClerk(), recorded)).isEqualTo(recorded);
    }

    @Test
    void aTextOfAThousandCharactersIsKeptWhole() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Rozwlekły"));
        String text = "ż".repeat(999) + "!";
        JsonNode refused = refuse(recorded, "OTHER", text).successful().json();
        assertThat(refused.path("outcome").path("refusalText").asText()).isEqualTo(text);
    }

    @Test
    void onlyARegistrarRefusesAndOnlyWhatThereIs() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Chroniony"));
        Map<String, String> body = Map.of("reason", "WITHDRAWN");
        assertThat(ibok.asClerk().post(Paper.path(recorded) + "/refusal", body).status())
                .isEqualTo(403);
        assertThat(ibok.asRegistrar()
                        .post("/bok27/applications/00000000-0000-0000-0000-000000000000/refusal", body)
                        .status())
                .isEqualTo(404);
        assertThat(Paper.read(ibok.asClerk(), recorded)).isEqualTo(recorded);
    }

    @Test
    void ofARefusalAndARegistrationAtOnceOneWins() {
        for (int round = 0; round < 4; round++) {
            JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Rozdarty" + "ab".repeat(round)));
            List<Answer> answers = Together.run(
                    4,
                    i -> i % 2 == 0
                            ? refuse(recorded, "DUPLICATE", null)
                            : Paper.register(ibok.asRegistrar(), recorded));
            assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
            assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(3);
            JsonNode present = Paper.read(ibok.asClerk(), recorded);
            boolean refused = present.path("status").asText().equals("REFUSED");
            assertThat(present.path("outcome").path("userId").isNull()).isEqualTo(refused);
            assertThat(Paper.history(ibok.asClerk(), recorded).findValuesAsText("action"))
                    .contains(refused ? "REFUSED" : "REGISTERED")
                    .doesNotContain(refused ? "REGISTERED" : "REFUSED");
        }
    }

    private Answer refuse(JsonNode application, String reason, String text) {
        ObjectNode body =
                ((ObjectNode) application).objectNode().put("reason", reason).put("text", text);
        return ibok.asRegistrar().post(Paper.path(application) + "/refusal", body);
    }

    private int total(String query) {
        return ibok.asClerk()
                .get("/bok27/applications?" + query)
                .json()
                .path("total")
                .asInt();
    }
}
