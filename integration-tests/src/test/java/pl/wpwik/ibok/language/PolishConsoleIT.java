package pl.wpwik.ibok.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Realm;

/** That the server really says to the console, and to callers of its REST API, what {@link PolishConsoleTest} counts. */
@Tag("full")
@ExtendWith(IbokServer.class)
class PolishConsoleIT {

    private static final String REALM = "mowa";

    private final IbokSystem ibok;
    private final AdminApi server;
    private final AdminApi realm;

    PolishConsoleIT(IbokSystem ibok) {
        var administrator = ibok.server().settings().administrator();
        this.ibok = ibok;
        server = AdminApi.asAdministrator(new Realm(ibok.server().url(), ""), administrator);
        realm = AdminApi.asAdministrator(new Realm(ibok.server().url(), REALM), administrator);
    }

    @Test
    void theConsoleIsServedEveryTextInPolish() throws IOException {
        PolishConsole expected = PolishConsole.read();
        Map<String, String> served = served("pl");
        assertThat(served).containsAllEntriesOf(expected.effective().texts());
        assertThat(served.keySet())
                .containsAll(expected.neededKeys())
                .containsAll(served("en").keySet());
    }

    @Test
    void theConsoleIsServedKeycloaksOwnEnglish() throws IOException {
        assertThat(served("en"))
                .containsAllEntriesOf(StockConsole.ofTheDistribution().english().texts());
    }

    @Test
    void aPasswordThatBreaksAPolicyOfKeycloakIsRefusedInPolish() {
        createRealm();
        try {
            realm.post("/users", Map.of("username", "ala", "enabled", true)).successful();
            String user =
                    realm.get("/users?username=ala").json().path(0).path("id").asText();
            Answer refused = realm.put(
                    "/users/" + user + "/reset-password",
                    Map.of("type", "password", "value", "krótkie", "temporary", false));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.json().path("error_description").asText())
                    .isEqualTo("Nieprawidłowe hasło: minimalna liczba znaków to 12.");
        } finally {
            realm.delete("").successful();
        }
    }

    @Test
    void anAddressOfAClientThatIsNoneIsRefusedInPolish() {
        createRealm();
        try {
            Answer refused =
                    realm.post("/clients", Map.of("clientId", "portal", "rootUrl", "https://portal.example/#start"));
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text()).contains("Główny URL nie może zawierać fragmentu");
        } finally {
            realm.delete("").successful();
        }
    }

    private void createRealm() {
        server.post(
                        "",
                        Map.of(
                                "realm",
                                REALM,
                                "enabled",
                                true,
                                "internationalizationEnabled",
                                true,
                                "defaultLocale",
                                "pl",
                                "adminTheme",
                                "ibok",
                                "passwordPolicy",
                                "length(12)"))
                .successful();
    }

    private Map<String, String> served(String language) {
        Map<String, String> texts = new TreeMap<>();
        JsonNode answer = new Http()
                .get(ibok.server().url() + "/resources/" + Realm.IBOK + "/admin/" + language)
                .successful()
                .json();
        answer.forEach(
                text -> texts.put(text.path("key").asText(), text.path("value").asText()));
        return texts;
    }
}
