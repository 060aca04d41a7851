package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.OwnRealm;

/** What the server really answers is what openapi.json says it answers. */
@ExtendWith(IbokServer.class)
class OpenApiIT {

    private static final String LIST = "/applications";
    private static final String ONE = "/applications/{id}";

    private final IbokSystem ibok;
    private final ApiDescription description;

    OpenApiIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.description = ApiDescription.servedTo(ibok.asSupervisor());
    }

    @Test
    void theDocumentIsServedToStaff() {
        assertThat(description.document().path("openapi").asText()).startsWith("3.1");
        Answer answer = ibok.asClerk().get("/bok27/openapi.json");
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertAsDescribed("GET", "/openapi.json", answer);
    }

    @Test
    void settingsAreAsDescribed() {
        assertAsDescribed("GET", "/settings", ibok.asClerk().get("/bok27/settings"));
    }

    @Test
    void figuresAreAsDescribed() {
        for (String query : new String[] {"", "?from=2026-01-05&to=2026-03-01", "?from=wczoraj"}) {
            assertAsDescribed("GET", "/statistics", ibok.asSupervisor().get("/bok27/statistics" + query));
        }
        assertAsDescribed("GET", "/statistics/csv", ibok.asClerk().get("/bok27/statistics/csv?to=jutro"));
        assertThat(ibok.asClerk().get("/bok27/statistics/csv").header("Content-Type"))
                .startsWith("text/csv");
    }

    @Test
    void whatAnAdministratorSetsIsAsDescribed() {
        try (OwnRealm realm = OwnRealm.create(ibok, "opisany")) {
            AdminApi admin = realm.asAdministrator();
            String values = "/settings/values";
            assertAsDescribed("GET", values, admin.get("/bok27" + values));
            for (String value : new String[] {"5", "x"}) {
                assertAsDescribed(
                        "PUT",
                        values,
                        admin.put("/bok27" + values, Map.of("values", Map.of("ibok.dueSoonDays", value))));
            }
            String clauses = "/settings/versions/clauses";
            ObjectNode clause = Http.JSON.createObjectNode().put("code", "NEWS").put("version", "1");
            clause.put("inForceFrom", Paper.TODAY.toString())
                    .putObject("labels")
                    .put("pl", "Nowiny");
            assertAsDescribed("POST", clauses, admin.post("/bok27" + clauses, clause));
            assertAsDescribed("POST", clauses, admin.post("/bok27" + clauses, clause));
            String regulamin = "/settings/versions/regulamin";
            ObjectNode version = clause.objectNode()
                    .put("version", "2")
                    .put("inForceFrom", Paper.TODAY.toString())
                    .put("text", "§ 1.");
            assertAsDescribed("POST", regulamin, admin.post("/bok27" + regulamin, version));
            assertAsDescribed("POST", regulamin, admin.post("/bok27" + regulamin, version));
            assertAsDescribed("GET", "/settings/versions", admin.get("/bok27/settings/versions"));
            assertAsDescribed("GET", "/settings", admin.get("/bok27/settings"));
        }
    }

    @Test
    void recordingIsAsDescribedWhetherThePaperIsCompleteBareOrWrong() {
        assertAsDescribed("POST", LIST, record(Paper.complete("Opis", "Pełny")));
        ObjectNode bare = Http.JSON.createObjectNode();
        bare.put("filedOn", Paper.TODAY.toString()).put("channel", "POST");
        bare.putObject("applicant").put("lastName", "Opisany");
        Answer recorded = record(bare);
        assertAsDescribed("POST", LIST, recorded);
        assertThat(recorded.status()).isEqualTo(201);
        assertAsDescribed("POST", LIST, record(Http.JSON.createObjectNode().put("filedOn", "jutro")));
        assertAsDescribed("POST", LIST, ibok.asClerk().call("POST", "/bok27/applications", "{"));
    }

    @Test
    void maskedNumbersAreAsDescribed() {
        try (RealmSetting collecting = RealmSetting.of(ibok, Map.of("ibok.peselCollected", "true"))) {
            assertThat(collecting).isNotNull();
            ObjectNode paper = Paper.complete("Opis", "Zamaskowany");
            ((ObjectNode) paper.path("applicant")).put("pesel", "44051401359");
            assertAsDescribed("POST", LIST, record(paper));
        }
    }

    @Test
    void theExportIsAsDescribed() {
        Customer customer = Customer.registered(ibok, "Opis", "Eksportowy");
        customer.atLoginPage(ibok).login(customer.login(), customer.temporaryPassword());
        customer.atLoginPage(ibok).login(customer.login(), "nietrafione");
        for (String query : new String[] {"", "?format=json", "?format=xml"}) {
            assertAsDescribed(
                    "GET",
                    "/applications/{id}/export",
                    ibok.asSupervisor().get(customer.applicationPath() + "/export" + query));
        }
    }

    @Test
    void theListAndOneOfItAreAsDescribed() {
        JsonNode application = record(Paper.complete("Opis", "Spisowy")).json();
        assertAsDescribed("GET", LIST, ibok.asClerk().get("/bok27/applications?search=spisowy"));
        assertAsDescribed("GET", LIST, ibok.asClerk().get("/bok27/applications?max=100"));
        assertAsDescribed("GET", LIST, ibok.asClerk().get("/bok27/applications?max=0"));
        assertAsDescribed("GET", ONE, ibok.asClerk().get(Paper.path(application)));
        assertAsDescribed("GET", ONE, ibok.asClerk().get("/bok27/applications/" + "0".repeat(36)));
    }

    @Test
    void tabsCountsAndOrdersAreAsDescribed() {
        record(Paper.complete("Opis", "Zakładkowy"));
        assertAsDescribed("GET", LIST, ibok.asClerk().get("/bok27/applications?tab=TO_REGISTER&sort=-applicant"));
        assertAsDescribed("GET", LIST, ibok.asClerk().get("/bok27/applications?tab=LOST&sort=colour"));
        assertAsDescribed("GET", LIST + "/counts", ibok.asClerk().get("/bok27/applications/counts?search=opis"));
        assertAsDescribed(
                "GET", LIST + "/counts", ibok.asClerk().get("/bok27/applications/counts?search=" + "x".repeat(201)));
    }

    @Test
    void duplicatesAreAsDescribed() {
        JsonNode application = record(Paper.complete("Opis", "Podwójny")).json();
        String path = "/bok27/applications/duplicates";
        JsonNode number = application.path("applicant").path("customerNumber");
        Answer found = ibok.asClerk().post(path, Map.of("applicant", Map.of("customerNumber", number)));
        assertThat(found.json().path("items")).isNotEmpty();
        assertAsDescribed("POST", LIST + "/duplicates", found);
        assertAsDescribed("POST", LIST + "/duplicates", ibok.asClerk().post(path, Map.of()));
        assertAsDescribed(
                "POST", LIST + "/duplicates", ibok.asClerk().post(path, Map.of("applicant", Map.of("kind", "?"))));
    }

    @Test
    void mailsLoginsAndTheApplicationOfAUserAreAsDescribed() {
        Customer customer = Customer.registered(ibok, "Opis", "Powiadomiony");
        Answer mails = ibok.asSupervisor().get(customer.applicationPath() + "/mails");
        assertThat(mails.json()).hasSize(1);
        assertAsDescribed("GET", ONE + "/mails", mails);
        String check = customer.applicationPath() + "/login-check";
        assertAsDescribed("GET", ONE + "/login-check", ibok.asRegistrar().get(check));
        assertAsDescribed("GET", ONE + "/login-check", ibok.asRegistrar().get(check + "?login=ab"));
        String user = "/bok27" + customer.userPath() + "/application";
        assertAsDescribed(
                "GET", "/users/{userId}/application", ibok.asSupervisor().get(user));
        String nobody = "/bok27/users/" + "0".repeat(36) + "/application";
        assertAsDescribed("GET", "/users/{userId}/application", ibok.asClerk().get(nobody));
    }

    @Test
    void correctingIsAsDescribedForWhoComesFirstAndForWhoComesSecond() {
        ObjectNode paper = Paper.complete("Opis", "Poprawiany").put("copyHandedOver", false);
        JsonNode application = record(paper).json();
        String path = Paper.path(application);
        ObjectNode correction =
                paper.deepCopy().put("version", application.path("version").asInt());
        correction.put("receivedBy", "Ktoś Inny");
        assertAsDescribed("PUT", ONE, ibok.asClerk().put(path, correction));
        Answer stale = ibok.asClerk().put(path, correction.put("receivedBy", "Jeszcze Ktoś"));
        assertThat(stale.status()).isEqualTo(409);
        assertAsDescribed("PUT", ONE, stale);
        assertAsDescribed("PUT", ONE, ibok.asClerk().put(path, Map.of("version", 0, "filedOn", "jutro")));
        Map<String, Object> copy = Map.of("version", version(path), "copyHandedOver", true);
        assertAsDescribed("PUT", ONE + "/copy", ibok.asClerk().put(path + "/copy", copy));
        Answer history = ibok.asSupervisor().get(path + "/history");
        assertThat(history.json()).hasSize(3);
        assertAsDescribed("GET", ONE + "/history", history);
    }

    private int version(String path) {
        return ibok.asClerk().get(path).json().path("version").asInt();
    }

    private Answer record(JsonNode paper) {
        return ibok.asClerk().post("/bok27/applications", paper);
    }

    private void assertAsDescribed(String method, String path, Answer answer) {
        assertThat(description.violations(method, path, answer))
                .as(answer.text())
                .isEmpty();
    }
}
