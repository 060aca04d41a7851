package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.OwnRealm;
import pl.wpwik.ibok.register.Paper;

/** What a version of the Regulamin brings with it: its text, and whether customers have to accept it. */
@ExtendWith(IbokServer.class)
@Tag("punkt-2")
class RegulaminTextIT {

    private static final String VERSIONS = "/bok27/settings/versions";
    private static final String TODAY = Paper.TODAY.toString();

    private final IbokSystem ibok;
    private OwnRealm realm;
    private AdminApi admin;

    RegulaminTextIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void create() {
        realm = OwnRealm.create(ibok, "tekst");
        admin = realm.asAdministrator();
    }

    @AfterEach
    void remove() {
        realm.close();
    }

    @Test
    void aRegulaminKeepsItsTextAndWhatItAsksOfCustomers() {
        String text = "§ 1. Żółta łódź".repeat(6000) + "\n\n§ 2.";
        Map<String, String> version =
                Map.of("version", "2", "inForceFrom", TODAY, "acceptance", "INFORMATION", "text", text);
        admin.post(VERSIONS + "/regulamin", version).successful();
        JsonNode regulamin = admin.get(VERSIONS).json().path("regulamin");
        assertThat(regulamin.get(1).path("text").asText()).isEqualTo(text);
        assertThat(regulamin.get(1).path("acceptance").asText()).isEqualTo("INFORMATION");
        Map<String, String> next = Map.of(
                "version",
                "3",
                "inForceFrom",
                Paper.TODAY.plusDays(1).toString(),
                "url",
                "https://wpwik.example/regulamin");
        admin.post(VERSIONS + "/regulamin", next).successful();
        JsonNode third = admin.get(VERSIONS).json().path("regulamin").get(2);
        assertThat(third.path("acceptance").asText()).isEqualTo("REQUIRED");
        assertThat(third.path("text").isNull()).isTrue();
    }

    @Test
    void whatHasToBeAcceptedCanBeRead() {
        Answer unread = admin.post(VERSIONS + "/regulamin", Map.of("version", "2", "inForceFrom", TODAY));
        assertThat(unread.status()).isEqualTo(400);
        assertThat(unread.json().path("errors").findValuesAsText("field")).containsExactly("text");
        Answer wrong = admin.post(
                VERSIONS + "/regulamin",
                Map.of("version", "2", "inForceFrom", TODAY, "acceptance", "MAYBE", "text", "x".repeat(100_001)));
        assertThat(wrong.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder("acceptance", "text");
        assertThat(admin.get(VERSIONS).json().path("regulamin")).hasSize(1);
    }
}
