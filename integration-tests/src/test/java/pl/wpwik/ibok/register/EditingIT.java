package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Together;

@ExtendWith(IbokServer.class)
@Tag("punkt-1")
class EditingIT {

    private final IbokSystem ibok;

    EditingIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void whatIsCorrectedIsReadBackWithTheNextVersionAndFoundUnderTheNewName() {
        ObjectNode paper = Paper.complete("Jan", "Literówka");
        paper.putArray("supplyPoints");
        JsonNode recorded = Paper.record(ibok.asClerk(), paper);
        assertThat(recorded.path("gaps")).hasSize(1);
        ObjectNode correction = Paper.correction(recorded);
        correction.put("filedOn", Paper.TODAY.minusDays(3).toString());
        ((ObjectNode) correction.path("applicant")).put("lastName", "Przekreślony");
        correction.withArray("supplyPoints").addObject().put("number", "P-1");

        JsonNode answered = change(recorded, correction).successful().json();
        assertThat(answered).isEqualTo(Paper.read(ibok.asClerk(), recorded));
        assertThat(answered.path("version").asInt())
                .isGreaterThan(recorded.path("version").asInt());
        assertThat(answered.path("number")).isEqualTo(recorded.path("number"));
        assertThat(answered.path("gaps")).isEmpty();
        assertThat(answered.path("dueOn").asText())
                .isEqualTo(Paper.TODAY.plusDays(11).toString());
        assertThat(ibok.asClerk()
                        .get("/bok27/applications?search=przekreslony")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(change(answered, Paper.correction(answered)).status()).isEqualTo(200);
    }

    @Test
    void savingWithoutAChangeChangesNothing() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Niezmienny"));
        assertThat(change(recorded, Paper.correction(recorded)).json()).isEqualTo(recorded);
        assertThat(Paper.history(ibok.asClerk(), recorded)).hasSize(1);
    }

    @Test
    void whoeverHasSeenAnOlderVersionIsShownThePresentOneAndChangesNothing() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Wyścigowy"));
        ObjectNode first = Paper.correction(recorded).put("receivedBy", "Pierwsza");
        JsonNode present = change(recorded, first).successful().json();
        ObjectNode second = Paper.correction(recorded).put("receivedBy", "Druga");
        Answer polish = change(recorded, second);
        Answer english = ibok.asClerk().in("en").put(Paper.path(recorded), second);
        assertThat(polish.status()).isEqualTo(409);
        assertThat(polish.json().path("errorMessage").asText()).contains("W międzyczasie");
        assertThat(english.json().path("errorMessage").asText()).contains("in the meantime");
        assertThat(polish.json().path("current")).isEqualTo(present);
        assertThat(Paper.read(ibok.asClerk(), recorded)).isEqualTo(present);
    }

    @Test
    void ofManyClerksWhoSaveAtOnceOneSaves() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Oblegany"));
        List<Answer> answers = Together.run(
                8,
                i -> change(
                        recorded,
                        Paper.correction(recorded)
                                .put("receivedBy", "Osoba " + i)
                                .put("originalLocation", "półka " + i)));
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        JsonNode saved = Paper.read(ibok.asClerk(), recorded);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(7)
                .allMatch(answer -> answer.json().path("current").equals(saved));
        assertThat(saved.path("originalLocation").asText().substring(6))
                .isEqualTo(saved.path("receivedBy").asText().substring(6));
    }

    @Test
    void whatIsDecidedIsNotEditedAnyMore() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Rozpatrzony"));
        JsonNode registered =
                Paper.register(ibok.asRegistrar(), recorded).successful().json();
        for (JsonNode seen : List.of(recorded, registered)) {
            Answer refused = change(recorded, Paper.correction(seen).put("receivedBy", "Spóźniona"));
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().path("errorMessage").asText()).contains("już rozpatrzony");
            assertThat(refused.json().path("current").path("status").asText()).isEqualTo("REGISTERED");
        }
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                wrong("version", correction -> correction.remove("version")),
                wrong("version", correction -> correction.put("version", "0")),
                wrong("id", correction -> correction.put("id", "x")),
                wrong("status", correction -> correction.put("status", "ACTIVE")),
                wrong("channel", correction -> correction.put("channel", "FAX")),
                wrong("filedOn", correction -> correction.remove("filedOn")),
                wrong("copyHandedOver", correction -> correction.put("channel", "POST")),
                wrong("contact.email", correction -> ((ObjectNode) correction.path("contact")).put("email", "jan")),
                wrong(
                        "applicant.lastName",
                        correction -> ((ObjectNode) correction.path("applicant")).remove("lastName")),
                wrong(
                        "clauses[0].version",
                        correction -> ((ObjectNode) correction.path("clauses").path(0)).put("version", "99")));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("wrongFields")
    void aWrongFieldIsNamedInTheCallersLanguageAndNothingIsChanged(String field, Consumer<ObjectNode> mistake) {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Omylny"));
        ObjectNode correction = Paper.correction(recorded).put("receivedBy", "Nikt");
        mistake.accept(correction);
        Answer polish = change(recorded, correction);
        Answer english = ibok.asClerk().in("en").put(Paper.path(recorded), correction);
        assertThat(polish.status()).isEqualTo(400);
        assertThat(polish.json().path("errors").findValuesAsText("field")).containsExactly(field);
        assertThat(polish.json().path("errors").findValuesAsText("errorMessage"))
                .doesNotContainAnyElementsOf(english.json().path("errors").findValuesAsText("errorMessage"));
        assertThat(Paper.read(ibok.asClerk(), recorded)).isEqualTo(recorded);
        assertThat(Paper.history(ibok.asClerk(), recorded)).hasSize(1);
    }

    @Test
    void onlyStaffEditsAndOnlyWhatThereIs() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Strzeżony"));
        ObjectNode correction = Paper.correction(recorded);
        assertThat(AdminApi.asNobody(ibok.realm())
                        .put(Paper.path(recorded), correction)
                        .status())
                .isEqualTo(401);
        String unknown = "/bok27/applications/00000000-0000-0000-0000-000000000000";
        assertThat(ibok.asClerk().put(unknown, correction).status()).isEqualTo(404);
        assertThat(ibok.asClerk().put(unknown + "/copy", handedOver(recorded)).status())
                .isEqualTo(404);
        assertThat(ibok.asClerk().get(unknown + "/history").status()).isEqualTo(404);
    }

    @Test
    @Tag("punkt-3")
    void theCopyIsHandedOverLaterAlsoWhenThereIsAnAccount() {
        JsonNode recorded =
                Paper.record(ibok.asClerk(), Paper.complete("Jan", "Bezkopii").put("copyHandedOver", false));
        JsonNode registered =
                Paper.register(ibok.asRegistrar(), recorded).successful().json();
        Answer stale = copy(recorded, handedOver(recorded));
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("current").path("copyHandedOver").asBoolean())
                .isFalse();
        JsonNode answered = copy(recorded, handedOver(registered)).successful().json();
        assertThat(answered.path("copyHandedOver").asBoolean()).isTrue();
        assertThat(answered.path("status").asText()).isEqualTo("REGISTERED");
        assertThat(copy(recorded, handedOver(answered)).json().path("version")).isEqualTo(answered.path("version"));
    }

    @Test
    @Tag("punkt-3")
    void aCopyIsNotTakenBackAndNoneIsMadeOfWhatCameByPost() {
        JsonNode inPerson =
                Paper.record(ibok.asClerk(), Paper.complete("Jan", "Bezkopii").put("copyHandedOver", false));
        for (Map<String, Object> body : List.<Map<String, Object>>of(
                Map.of("version", 0), Map.of("version", 0, "copyHandedOver", false), Map.of("copyHandedOver", true))) {
            assertThat(copy(inPerson, body).status()).as(body.toString()).isEqualTo(400);
        }
        assertThat(Paper.read(ibok.asClerk(), inPerson)).isEqualTo(inPerson);

        ObjectNode paper = Paper.complete("Jan", "Listowny").put("channel", "POST");
        paper.putNull("copyHandedOver");
        JsonNode byPost = Paper.record(ibok.asClerk(), paper);
        Answer refused = copy(byPost, handedOver(byPost));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("errorMessage").asText()).contains("osobiście");
        assertThat(Paper.read(ibok.asClerk(), byPost)).isEqualTo(byPost);
    }

    private Answer change(JsonNode application, JsonNode correction) {
        return ibok.asClerk().put(Paper.path(application), correction);
    }

    private Answer copy(JsonNode application, Object body) {
        return ibok.asClerk().put(Paper.path(application) + "/copy", body);
    }

    private static Map<String, Object> handedOver(JsonNode seen) {
        return Map.of("version", seen.path("version").asInt(), "copyHandedOver", true);
    }

    private static Arguments wrong(String field, Consumer<ObjectNode> mistake) {
        return Arguments.of(field, mistake);
    }
}
