package pl.wpwik.ibok.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.OwnRealm;

@ExtendWith(IbokServer.class)
class SettingsValuesIT {

    private static final String VALUES = "/bok27/settings/values";

    private final IbokSystem ibok;
    private OwnRealm realm;
    private AdminApi admin;

    SettingsValuesIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void create() {
        realm = OwnRealm.create(ibok, "ustawienia");
        admin = realm.asAdministrator();
    }

    @AfterEach
    void remove() {
        realm.close();
    }

    @Test
    void aRealmWithoutSettingsHasTheDefaults() {
        JsonNode items = admin.get(VALUES).successful().json().path("items");
        assertThat(items).hasSize(32).allMatch(item -> !item.path("set").asBoolean());
        assertThat(items).allMatch(item -> item.path("value").equals(item.path("defaultValue")));
        assertThat(items.get(6).toString())
                .isEqualTo("{\"key\":\"ibok.dueSoonDays\",\"kind\":\"NUMBER\",\"value\":\"3\",\"defaultValue\":\"3\","
                        + "\"set\":false,\"min\":0,\"max\":365,\"choices\":null}");
    }

    @Test
    void whatIsChangedCountsAtOnceAndGoesBackToTheDefault() {
        JsonNode changed = change("ibok.dueSoonDays", " 7 ", "ibok.deadlineDayKind", "WORKING")
                .successful()
                .json();
        assertThat(changed).isEqualTo(admin.get(VALUES).json());
        assertThat(item(changed, "ibok.dueSoonDays").path("value").asText()).isEqualTo("7");
        assertThat(item(changed, "ibok.dueSoonDays").path("set").asBoolean()).isTrue();
        JsonNode read = admin.get("/bok27/settings").json();
        assertThat(read.path("dueSoonDays").asInt()).isEqualTo(7);
        assertThat(read.path("deadlineDayKind").asText()).isEqualTo("WORKING");

        JsonNode back =
                change("ibok.dueSoonDays", null, "ibok.deadlineDayKind", "").json();
        assertThat(back.path("items")).noneMatch(item -> item.path("set").asBoolean());
        assertThat(admin.get("").json().path("attributes").toString()).doesNotContain("ibok.");
    }

    @Test
    void oneValueThatCannotBeUsedKeepsAllFromBeingWritten() {
        ObjectNode body = body("ibok.dueSoonDays", "7", "ibok.timeZone", "Europe/Wadowice", "ibok.nipCollected", "tak");
        Answer polish = admin.put(VALUES, body);
        Answer english = admin.in("en").put(VALUES, body);
        assertThat(polish.status()).isEqualTo(400);
        assertThat(polish.json().path("errorMessage").asText()).contains("Nic nie zostało zmienione");
        assertThat(polish.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("ibok.timeZone", "ibok.nipCollected");
        assertThat(messages(polish)).contains("Podaj nazwę strefy czasowej, na przykład Europe/Warsaw.");
        assertThat(messages(english)).contains("Enter the name of a time zone, for example Europe/Warsaw.");
        assertThat(admin.get(VALUES).json().path("items"))
                .noneMatch(item -> item.path("set").asBoolean());
        assertThat(realm.adminEvents("IBOK_SETTINGS")).isEmpty();
    }

    @Test
    void whatIsNoScalarSettingIsNotWritten() {
        for (String key : List.of("ibok.clauses", "ibok.regulaminVersion", "ibok.unknown", "displayName")) {
            Answer answer = change(key, "A:1");
            assertThat(answer.status()).as(key).isEqualTo(400);
            assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactly(key);
        }
        for (String hostile : List.of("{}", "[]", "{\"values\":[]}", "{\"values\":{\"ibok.dueSoonDays\":5}}", "{")) {
            assertThat(admin.call("PUT", VALUES, hostile).status()).as(hostile).isEqualTo(400);
        }
        assertThat(admin.get("").json().path("attributes").toString()).doesNotContain("ibok.");
    }

    @Test
    void aValueThatCannotBeUsedIsShownAndRepaired() {
        ObjectNode broken = Http.JSON.createObjectNode();
        broken.putObject("attributes").put("ibok.dueSoonDays", "soon");
        admin.put("", broken).successful();
        JsonNode shown = item(admin.get(VALUES).successful().json(), "ibok.dueSoonDays");
        assertThat(shown.path("value").asText()).isEqualTo("soon");
        assertThat(shown.path("set").asBoolean()).isTrue();
        change("ibok.dueSoonDays", "4").successful();
        assertThat(admin.get("/bok27/settings").json().path("dueSoonDays").asInt())
                .isEqualTo(4);
    }

    @Test
    void aChangeIsAnAdminEventAndNoChangeIsNone() {
        change("ibok.dueSoonDays", "7").successful();
        change("ibok.dueSoonDays", "7").successful();
        change("ibok.timeZone", null).successful();
        List<JsonNode> events = realm.adminEvents("IBOK_SETTINGS");
        assertThat(events).hasSize(1);
        assertThat(events.get(0).path("operationType").asText()).isEqualTo("UPDATE");
        assertThat(events.get(0).path("resourcePath").asText()).isEqualTo("bok27/settings/values");
        assertThat(events.get(0).path("representation").asText()).isEqualTo("{\"ibok.dueSoonDays\":\"7\"}");
    }

    private Answer change(String... keysAndValues) {
        return admin.put(VALUES, body(keysAndValues));
    }

    private static ObjectNode body(String... keysAndValues) {
        ObjectNode body = Http.JSON.createObjectNode();
        ObjectNode values = body.putObject("values");
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return body;
    }

    private static List<String> messages(Answer answer) {
        return answer.json().path("errors").findValuesAsText("errorMessage");
    }

    private static JsonNode item(JsonNode values, String key) {
        return StreamSupport.stream(values.path("items").spliterator(), false)
                .filter(item -> item.path("key").asText().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
