package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;

@ExtendWith(IbokServer.class)
@Tag("punkt-1")
class BadInputIT {

    private final IbokSystem ibok;

    BadInputIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    static Stream<Arguments> wrongFields() {
        return Stream.of(
                wrong("filedOn", paper -> paper.put("filedOn", "2026-02-30")),
                wrong("filedOn", paper -> paper.put("filedOn", "wczoraj")),
                wrong("filedOn", paper -> paper.put("filedOn", "-999999999-01-01")),
                wrong(
                        "filedOn",
                        paper -> paper.put("filedOn", Paper.TODAY.plusDays(1).toString())),
                wrong("filedOn", paper -> paper.remove("filedOn")),
                wrong("channel", paper -> paper.put("channel", "FAX")),
                wrong("channel", paper -> paper.putNull("channel")),
                wrong("copyHandedOver", paper -> paper.put("channel", "EMAIL")),
                wrong("copyHandedOver", paper -> paper.put("copyHandedOver", "tak")),
                wrong("applicant.lastName", paper -> paper.remove("applicant")),
                wrong("applicant.lastName", paper -> applicant(paper).put("lastName", "x".repeat(201))),
                wrong("applicant.lastName", paper -> applicant(paper).put("lastName", "Nowak\u0000")),
                wrong("applicant.firstName", paper -> applicant(paper).put("firstName", 7)),
                wrong("applicant.kind", paper -> applicant(paper).put("kind", "ROBOT")),
                wrong("applicant.organisationName", paper -> applicant(paper).put("kind", "ORGANISATION")),
                wrong("applicant.pesel", paper -> applicant(paper).put("pesel", "90010112345")),
                wrong("applicant.admin", paper -> applicant(paper).put("admin", true)),
                wrong("contact.email", paper -> contact(paper).put("email", "jan@example.com\r\nBcc: x@example.com")),
                wrong("contact.email", paper -> contact(paper).put("email", "jan")),
                wrong("contact.phone", paper -> contact(paper).put("phone", "zadzwoń")),
                wrong("contact.address.postalCode", paper -> address(paper).put("postalCode", "34100")),
                wrong("contact.address.city", paper -> address(paper).put("city", "Wado\nwice")),
                wrong(
                        "supplyPoints[1]",
                        paper -> paper.withArray("supplyPoints").addObject()),
                wrong("clauses[4].code", paper -> clause(paper, "NEWSLETTER", "1")),
                wrong("clauses[4].code", paper -> clause(paper, "DATA_TRUE", "1")),
                wrong("clauses[4].version", paper -> clause(paper, "DATA_TRUE", "99")),
                wrong("regulamin.version", paper -> regulamin(paper).put("version", "99")),
                wrong("regulamin.signedOn", paper -> regulamin(paper).put("signedOn", "2999-01-01")),
                wrong("status", paper -> paper.put("status", "ACTIVE")),
                wrong("outcome", paper -> paper.putObject("outcome")));
    }

    @ParameterizedTest(name = "{index} {0}")
    @MethodSource("wrongFields")
    void aWrongFieldIsNamedInTheCallersLanguageAndNothingIsRecorded(String field, Consumer<ObjectNode> mistake) {
        ObjectNode paper = Paper.complete("Jan", "Pomyłka");
        mistake.accept(paper);
        long before = total();
        Answer polish = ibok.asClerk().post("/bok27/applications", paper);
        Answer english = ibok.asClerk().in("en").post("/bok27/applications", paper);
        assertThat(polish.status()).isEqualTo(400);
        assertThat(polish.json().path("errors"))
                .extracting(error -> error.path("field").asText())
                .containsExactly(field);
        assertThat(polish.json().path("errorMessage").asText()).contains("Wniosek zawiera błędy");
        assertThat(explanations(polish)).doesNotContainAnyElementsOf(explanations(english));
        assertThat(total()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"wniosek\"",
                "{",
                "{}{}",
                "{\"channel\":\"POST\",\"channel\":\"EMAIL\"}",
                "not json",
                "{\"applicant\":[]}",
                "{\"supplyPoints\":{}}",
                "{\"clauses\":[1]}"
            })
    void aBodyThatIsNoApplicationIsRefused(String body) {
        long before = total();
        assertThat(ibok.asClerk().call("POST", "/bok27/applications", body).status())
                .isEqualTo(400);
        assertThat(total()).isEqualTo(before);
    }

    @Test
    void halfACharacterIsRefused() {
        String body = Paper.complete("Jan", "Połówka").toString().replace("Połówka", "\\ud83d");
        Answer answer = ibok.asClerk().call("POST", "/bok27/applications", body);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly("applicant.lastName");
    }

    @Test
    void aBodyOfManyMegabytesOrManyLevelsIsRefused() {
        String huge = "{\"originalLocation\":\"" + "x".repeat(5_000_000) + "\"}";
        String deep = "[".repeat(30_000) + "]".repeat(30_000);
        assertThat(ibok.asClerk().call("POST", "/bok27/applications", huge).status())
                .isEqualTo(400);
        assertThat(ibok.asClerk().call("POST", "/bok27/applications", deep).status())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=LOST",
                "due=never",
                "first=-1",
                "first=x",
                "first=99999999999",
                "max=0",
                "max=101",
                "search=%00",
                "search=%ED%A0%80%00"
            })
    void aListParameterThatCannotBeUsedIsRefused(String query) {
        assertThat(ibok.asClerk().get("/bok27/applications?" + query).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'; drop table IBOK_APPLICATION; --", "%", "_", "\\", "${7*7}", "<script>"})
    void aHostileSearchFindsNothingAndHarmsNothing(String search) {
        Answer answer = ibok.asClerk().get("/bok27/applications?search=" + encoded(search));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("total").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "%00", "..%2F..", "00000000-0000-0000-0000-000000000000"})
    void anUnknownApplicationIsNotFound(String id) {
        assertThat(ibok.asClerk().get("/bok27/applications/" + id).status()).isIn(400, 404);
        assertThat(ibok.asRegistrar()
                        .call("POST", "/bok27/applications/" + id + "/registration", "")
                        .status())
                .isIn(400, 404);
    }

    private long total() {
        return ibok.asClerk()
                .get("/bok27/applications?max=1")
                .json()
                .path("total")
                .asLong();
    }

    private static List<String> explanations(Answer answer) {
        return answer.json().path("errors").findValuesAsText("errorMessage");
    }

    private static String encoded(String text) {
        return pl.wpwik.ibok.harness.Http.encode(text);
    }

    private static Arguments wrong(String field, Consumer<ObjectNode> mistake) {
        return Arguments.of(field, mistake);
    }

    private static ObjectNode applicant(JsonNode paper) {
        return (ObjectNode) paper.path("applicant");
    }

    private static ObjectNode contact(JsonNode paper) {
        return (ObjectNode) paper.path("contact");
    }

    private static ObjectNode address(JsonNode paper) {
        return (ObjectNode) paper.path("contact").path("address");
    }

    private static ObjectNode regulamin(JsonNode paper) {
        return (ObjectNode) paper.path("regulamin");
    }

    private static void clause(ObjectNode paper, String code, String version) {
        paper.withArray("clauses")
                .addObject()
                .put("code", code)
                .put("version", version)
                .put("accepted", true);
    }
}
