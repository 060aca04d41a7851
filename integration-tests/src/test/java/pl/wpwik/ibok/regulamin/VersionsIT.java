package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.OwnRealm;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.register.Paper;

@ExtendWith(IbokServer.class)
@Tag("punkt-2")
class VersionsIT {

    private static final String VERSIONS = "/bok27/settings/versions";
    private static final String URL = "https://wpwik.example/regulamin";
    private static final LocalDate TODAY = Paper.TODAY;

    private final IbokSystem ibok;
    private OwnRealm realm;
    private AdminApi admin;

    VersionsIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void create() {
        realm = OwnRealm.create(ibok, "wersje");
        admin = realm.asAdministrator();
    }

    @AfterEach
    void remove() {
        realm.close();
    }

    @Test
    void aVersionThatIsAppendedBeginsAFormOfItsOwnAndLeavesTheFirst() {
        JsonNode first = settings(admin).path("forms");
        assertThat(first).hasSize(1);
        assertThat(first.get(0).path("from").isNull()).isTrue();
        assertThat(first.get(0).path("clauses").findValuesAsText("version")).containsOnly("1");

        Answer appended = append(clause("DATA_TRUE", "2", TODAY.plusDays(7)));
        assertThat(appended.status()).isEqualTo(201);
        assertThat(appended.json()).isEqualTo(admin.get(VERSIONS).json());
        appendRegulamin("2024-05", TODAY.plusDays(9)).successful();

        JsonNode settings = settings(admin);
        assertThat(settings.path("regulaminVersion").asText()).isEqualTo("1");
        assertThat(settings.path("clauses").findValuesAsText("version")).containsOnly("1");
        assertThat(settings.path("forms").get(0)).isEqualTo(first.get(0));
        assertThat(settings.path("forms").findValuesAsText("from"))
                .containsExactly(
                        "null", TODAY.plusDays(7).toString(), TODAY.plusDays(9).toString());
        assertThat(settings.path("forms").findValuesAsText("regulaminVersion")).containsExactly("1", "1", "2024-05");
        assertThat(settings.path("forms").get(2).path("clauses").findValuesAsText("version"))
                .containsExactly("1", "1", "2", "1");
    }

    @Test
    void anApplicationIsReadByTheFormOfItsFilingDateWhenItIsKeyedIn() {
        append(clause("DATA_TRUE", "2", TODAY)).successful();
        appendRegulamin("2", TODAY).successful();

        JsonNode ofYesterday = Paper.record(admin, Paper.complete("Jan", "Wczorajszy"));
        assertThat(ofYesterday.path("clauses").findValuesAsText("version")).containsOnly("1");
        assertThat(ofYesterday.path("gaps")).isEmpty();

        Answer onTheOldForm = admin.post("/bok27/applications", filedToday("Dzisiejszy"));
        assertThat(onTheOldForm.status()).isEqualTo(400);
        assertThat(onTheOldForm.json().path("errors").findValuesAsText("field"))
                .containsExactly("clauses[2].version", "regulamin.version");

        JsonNode ofToday = Paper.record(admin, onTheNewForm(filedToday("Dzisiejszy")));
        assertThat(ofToday.path("clauses").findValuesAsText("version")).containsExactly("1", "1", "2", "1");
        assertThat(ofToday.path("regulamin").path("version").asText()).isEqualTo("2");
        assertThat(ofToday.path("gaps")).isEmpty();
    }

    @Test
    void anApplicationKeepsWhatItAcceptedWhateverComesIntoForce() {
        JsonNode recorded = Paper.record(admin, filedToday("Wierna"));
        JsonNode registered = Paper.register(admin, Paper.record(admin, filedToday("Wcześniejsza")))
                .successful()
                .json();
        append(clause("DATA_TRUE", "2", TODAY)).successful();
        append(clause("NEW_CLAUSE", "1", TODAY)).successful();
        append(withdrawal("DATA_PROCESSING", TODAY)).successful();
        appendRegulamin("2", TODAY).successful();

        assertThat(Paper.read(admin, recorded)).isEqualTo(recorded);
        assertThat(Paper.read(admin, registered).path("clauses")).isEqualTo(registered.path("clauses"));
        JsonNode corrected = change(recorded, Paper.correction(recorded).put("receivedBy", "Ktoś Inny"))
                .successful()
                .json();
        assertThat(corrected.path("clauses")).isEqualTo(recorded.path("clauses"));
        assertThat(corrected.path("regulamin")).isEqualTo(recorded.path("regulamin"));
        assertThat(Paper.register(admin, recorded).status()).isEqualTo(200);
    }

    @Test
    void aCorrectedFilingDateBringsTheFormOfItsTimeAndItsGaps() {
        append(clause("DATA_TRUE", "2", TODAY)).successful();
        JsonNode recorded = Paper.record(admin, Paper.complete("Jan", "Przesunięty"));
        ObjectNode moved = Paper.correction(recorded).put("filedOn", TODAY.toString());
        Answer refused = change(recorded, moved);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").get(0).path("errorMessage").asText())
                .isEqualTo("Obowiązuje wersja 2 tej klauzuli.");

        moved.withArray("clauses").remove(2);
        JsonNode corrected = change(recorded, moved).successful().json();
        assertThat(corrected.path("clauses").findValuesAsText("version")).containsExactly("1", "1", "2", "1");
        assertThat(corrected.path("gaps").toString()).isEqualTo("[\"clauses.DATA_TRUE\"]");
        assertThat(Paper.register(admin, recorded).status()).isEqualTo(409);

        ObjectNode back =
                Paper.correction(corrected).put("filedOn", TODAY.minusDays(4).toString());
        back.withArray("clauses").removeAll();
        assertThat(change(recorded, back).json().path("clauses").findValuesAsText("version"))
                .containsOnly("1");
    }

    @Test
    void aClauseIsCalledAsTheUtilityCallsItInTheCallersLanguage() {
        ObjectNode clause = clause("NEWS", "1", TODAY).put("mandatory", false);
        clause.putObject("labels").put("pl", "Zgoda na <b>wiadomości</b>").put("en", "Consent to news");
        append(clause).successful();
        assertThat(label(settings(admin))).isEqualTo("Zgoda na <b>wiadomości</b>");
        assertThat(label(settings(admin.in("en")))).isEqualTo("Consent to news");
        assertThat(settings(admin).path("clauses").get(4).path("mandatory").asBoolean(true))
                .isFalse();
        assertThat(settings(admin)
                        .path("forms")
                        .get(0)
                        .path("clauses")
                        .get(0)
                        .path("label")
                        .isNull())
                .isTrue();
    }

    @Test
    void aClauseIsWithdrawnFromADayOnButNotTheLast() {
        append(withdrawal("DATA_TRUE", TODAY)).successful();
        assertThat(settings(admin).path("clauses").findValuesAsText("code"))
                .containsExactly("RODO_INFORMATION", "DATA_PROCESSING", "ELECTRONIC_SERVICES");
        append(withdrawal("RODO_INFORMATION", TODAY)).successful();
        append(withdrawal("DATA_PROCESSING", TODAY)).successful();
        Answer last = append(withdrawal("ELECTRONIC_SERVICES", TODAY.plusDays(1)));
        assertThat(last.status()).isEqualTo(400);
        assertThat(last.json().path("errors").findValuesAsText("field")).containsExactly("withdrawn");
    }

    @Test
    void whatCannotBeAppendedIsNamedInTheCallersLanguageAndIsNot() {
        append(clause("DATA_TRUE", "2", TODAY.plusDays(3))).successful();
        JsonNode before = admin.get(VERSIONS).json();
        ObjectNode wrong = clause("DATA_TRUE", "1", TODAY.plusDays(3));
        Answer polish = append(wrong);
        Answer english = admin.in("en").post(VERSIONS + "/clauses", wrong);
        assertThat(polish.status()).isEqualTo(400);
        assertThat(polish.json().path("errors").findValuesAsText("field")).containsExactly("inForceFrom", "version");
        assertThat(polish.json().path("errors").findValuesAsText("errorMessage"))
                .contains("Ta wersja już jest. Podaj inną.");
        assertThat(english.json().path("errors").findValuesAsText("errorMessage"))
                .contains("This version exists already. Enter another one.");
        for (String hostile : List.of("{}", "{", "{\"code\":5}", "{\"code\":\"A\",\"id\":\"x\"}")) {
            assertThat(admin.call("POST", VERSIONS + "/clauses", hostile).status())
                    .as(hostile)
                    .isEqualTo(400);
        }
        assertThat(appendRegulamin("1", TODAY).status()).isEqualTo(400);
        assertThat(appendRegulamin("2", TODAY.minusDays(1)).status()).isEqualTo(400);
        assertThat(admin.get(VERSIONS).json()).isEqualTo(before);
    }

    @Test
    void ofManyAdministratorsAtOnceOneTakesTheNextPlace() {
        List<Answer> answers = Together.run(8, i -> append(clause("DATA_TRUE", "v" + i, TODAY.plusDays(1L + i))));
        List<Answer> regulamin = Together.run(8, i -> appendRegulamin("2", TODAY.plusDays(1)));
        assertThat(answers).extracting(Answer::status).contains(201).isSubsetOf(201, 400, 409);
        assertThat(regulamin).extracting(Answer::status).containsOnlyOnce(201).isSubsetOf(201, 400, 409);
        JsonNode versions = admin.get(VERSIONS).json();
        assertThat(versions.path("regulamin")).hasSize(2);
        List<String> days = versions.path("clauses").findValuesAsText("inForceFrom").stream()
                .filter(day -> !day.equals("null"))
                .toList();
        assertThat(days)
                .hasSize((int) answers.stream()
                        .filter(answer -> answer.status() == 201)
                        .count())
                .isSorted();
        assertThat(new HashSet<>(days)).hasSameSizeAs(days);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .allMatch(answer -> answer.json().path("errorMessage").asText().contains("ktoś inny dodał wersję"));
    }

    @Test
    void everyVersionIsAnAdminEventThatTellsWhatWasAppended() {
        append(clause("DATA_TRUE", "2", TODAY)).successful();
        append(clause("DATA_TRUE", "2", TODAY));
        appendRegulamin("2", TODAY).successful();
        assertThat(realm.adminEvents("IBOK_CLAUSE_VERSION"))
                .hasSize(1)
                .allMatch(event -> event.path("representation").asText().contains("\"code\":\"DATA_TRUE\"")
                        && event.path("operationType").asText().equals("CREATE"));
        assertThat(realm.adminEvents("IBOK_REGULAMIN_VERSION")).hasSize(1);
    }

    private static String label(JsonNode settings) {
        return settings.path("forms")
                .get(1)
                .path("clauses")
                .get(4)
                .path("label")
                .asText();
    }

    private static JsonNode settings(AdminApi caller) {
        return caller.get("/bok27/settings").successful().json();
    }

    private Answer append(JsonNode clause) {
        return admin.post(VERSIONS + "/clauses", clause);
    }

    private Answer appendRegulamin(String version, LocalDate from) {
        return admin.post(
                VERSIONS + "/regulamin", Map.of("version", version, "inForceFrom", from.toString(), "url", URL));
    }

    private Answer change(JsonNode application, JsonNode correction) {
        return admin.put(Paper.path(application), correction);
    }

    private static ObjectNode clause(String code, String version, LocalDate from) {
        return Http.JSON
                .createObjectNode()
                .put("code", code)
                .put("version", version)
                .put("mandatory", true)
                .put("inForceFrom", from.toString());
    }

    private static ObjectNode withdrawal(String code, LocalDate from) {
        return Http.JSON
                .createObjectNode()
                .put("code", code)
                .put("withdrawn", true)
                .put("inForceFrom", from.toString());
    }

    private static ObjectNode filedToday(String lastName) {
        return Paper.complete("Jan", lastName).put("filedOn", TODAY.toString());
    }

    private static ObjectNode onTheNewForm(ObjectNode paper) {
        ((ObjectNode) paper.path("clauses").get(2)).put("version", "2");
        ((ObjectNode) paper.path("regulamin")).put("version", "2");
        return paper;
    }
}
