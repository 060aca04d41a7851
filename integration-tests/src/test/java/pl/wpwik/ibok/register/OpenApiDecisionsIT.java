package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.closure.AccountEnd;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.OwnRealm;
import pl.wpwik.ibok.mail.MailRows;

/** As {@link OpenApiIT}, for whatever is decided on an application and comes of it. */
@ExtendWith(IbokServer.class)
class OpenApiDecisionsIT {

    private static final String LIST = "/applications";
    private static final String ONE = "/applications/{id}";
    private static final String REGISTRATION = "/applications/{id}/registration";

    private final IbokSystem ibok;
    private final ApiDescription description;

    OpenApiDecisionsIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.description = ApiDescription.servedTo(ibok.asSupervisor());
    }

    @Test
    void registeringIsAsDescribedWhateverComesOfIt() {
        JsonNode application = record(Paper.complete("Opis", "Rejestrowany")).json();
        assertAsDescribed(
                "GET",
                "/applications/{id}/login-proposals",
                ibok.asRegistrar().get(Paper.path(application) + "/login-proposals"));
        String registration = Paper.path(application) + "/registration";
        assertAsDescribed("POST", REGISTRATION, ibok.asRegistrar().post(registration, Map.of("login", "Zły Login")));
        assertAsDescribed("POST", REGISTRATION, ibok.asRegistrar().post(registration, Map.of("login", "rejestrator")));
        assertAsDescribed("POST", REGISTRATION, Paper.register(ibok.asRegistrar(), application));
        Answer again = Paper.register(ibok.asRegistrar(), application);
        assertThat(again.status()).isEqualTo(409);
        assertAsDescribed("POST", REGISTRATION, again);
        ObjectNode lacking = Paper.complete("Opis", "Niepełny");
        lacking.remove("regulamin");
        assertAsDescribed(
                "POST",
                REGISTRATION,
                Paper.register(ibok.asRegistrar(), record(lacking).json()));
    }

    @Test
    void refusingIsAsDescribedToItsLetter() {
        String path = Paper.path(record(Paper.complete("Opis", "Odmówiony")).json());
        assertAsDescribed("GET", ONE + "/refusal-letter", ibok.asClerk().get(path + "/refusal-letter"));
        assertAsDescribed("POST", ONE + "/refusal", ibok.asRegistrar().post(path + "/refusal", Map.of("reason", "?")));
        Map<String, Object> refusal = Map.of("reason", "OTHER", "text", "Wniosek złożono na próbę.");
        Answer refused = ibok.asRegistrar().post(path + "/refusal", refusal);
        assertThat(refused.status()).isEqualTo(200);
        assertAsDescribed("POST", ONE + "/refusal", refused);
        assertAsDescribed("POST", ONE + "/refusal", ibok.asRegistrar().post(path + "/refusal", refusal));
        assertThat(ibok.asSupervisor().get(path + "/refusal-letter").header("Content-Type"))
                .startsWith("text/html");
    }

    @Test
    @Tag("full")
    void endingAnAccountIsAsDescribedAtEveryStep() {
        Customer customer = Customer.registered(ibok, "Opis", "Odchodzący");
        String path = customer.applicationPath();
        String resignation = "/resignation";
        assertAsDescribed("PUT", ONE + resignation, ibok.asClerk().put(path + resignation, Map.of("version", 1)));
        Answer bulk = ibok.asRegistrar()
                .post(
                        "/bok27/closures",
                        Map.of(
                                "reason",
                                "NEVER_ACTIVATED",
                                "applications",
                                List.of(Map.of("id", "0".repeat(36), "version", 1), reference(path, -1))));
        assertThat(bulk.json().path("items").findValuesAsText("result")).containsExactly("NOT_FOUND", "STALE");
        assertAsDescribed("POST", "/closures", bulk);
        assertAsDescribed("POST", "/closures", ibok.asRegistrar().post("/bok27/closures", Map.of()));
        AccountEnd end = new AccountEnd(ibok, customer);
        assertAsDescribed("POST", ONE + "/closure", end.close());
        assertAsDescribed("PUT", ONE + resignation, end.resign("RESIGNATION", Paper.TODAY));
        assertAsDescribed("DELETE", ONE + resignation, end.withdraw());
        assertAsDescribed("DELETE", ONE + resignation, end.withdraw());
        end.resign("DEATH", Paper.TODAY).successful();
        assertAsDescribed("GET", LIST, ibok.asClerk().get("/bok27/applications?tab=RESIGNATIONS&sort=-resignationDue"));
        assertAsDescribed("GET", LIST, ibok.asClerk().get("/bok27/applications?sort=resignationDue"));
        assertAsDescribed("POST", ONE + "/closure", end.close());
        assertAsDescribed("POST", ONE + "/closure", end.close());
        assertAsDescribed("GET", ONE, ibok.asSupervisor().get(path));
        assertAsDescribed("POST", ONE + "/reinstatement", end.reinstate());
        assertAsDescribed("POST", ONE + "/reinstatement", end.reinstate());
        assertAsDescribed("GET", ONE + "/history", ibok.asSupervisor().get(path + "/history"));
    }

    @Test
    void decidingOnAClauseIsAsDescribed() {
        try (OwnRealm realm = OwnRealm.create(ibok, "opisany")) {
            AdminApi admin = realm.asAdministrator();
            String today = Paper.TODAY.toString();
            Map<String, Object> clause =
                    Map.of("code", "SMS", "version", "1", "mandatory", false, "inForceFrom", today);
            admin.post("/bok27/settings/versions/clauses", clause).successful();
            JsonNode application = Paper.register(admin, Paper.record(admin, Paper.complete("Opis", "Klauzulowy")))
                    .successful()
                    .json();
            String path = Paper.path(application) + "/clauses/";
            String call = ONE + "/clauses/{code}";
            Map<String, Object> given =
                    Map.of("version", application.path("version").asInt(), "accepted", true, "on", today);
            assertAsDescribed("PUT", call, admin.put(path + "DATA_TRUE", given));
            Answer decided = admin.put(path + "SMS", given);
            assertThat(decided.status()).isEqualTo(200);
            assertAsDescribed("PUT", call, decided);
            assertAsDescribed("PUT", call, admin.put(path + "SMS", given));
            assertAsDescribed("PUT", call, admin.put(path + "SMS", Map.of()));
            assertAsDescribed("GET", LIST, admin.get("/bok27/applications"));
        }
    }

    @Test
    void correctingAnAddressAndSendingAgainAreAsDescribed() {
        Customer customer = Customer.registered(ibok, "Opis", "Adresowy");
        String path = customer.applicationPath();
        ObjectNode contact = ibok.asClerk().get(path).json().path("contact").deepCopy();
        Map<String, Object> correction =
                Map.of("version", version(path), "contact", contact.put("email", "opis@example.com"));
        assertAsDescribed("PUT", ONE + "/contact", ibok.asRegistrar().put(path + "/contact", correction));
        assertAsDescribed("PUT", ONE + "/contact", ibok.asRegistrar().put(path + "/contact", correction));
        assertAsDescribed(
                "POST", ONE + "/activation-mail", ibok.asRegistrar().call("POST", path + "/activation-mail", ""));
    }

    @Test
    void sendingAMailAnewIsAsDescribed() throws SQLException {
        Customer customer = Customer.registered(ibok, "Opis", "Ponawiany");
        String mails = customer.applicationPath() + "/mails";
        String mail = ibok.asClerk().get(mails).json().path(0).path("id").asText();
        String call = ONE + "/mails/{mailId}/restart";
        Answer missing = ibok.asRegistrar().call("POST", mails + "/" + "0".repeat(36) + "/restart", "");
        assertThat(missing.status()).isEqualTo(404);
        assertAsDescribed("POST", call, missing);
        Answer early = ibok.asRegistrar().call("POST", mails + "/" + mail + "/restart", "");
        assertThat(early.status()).isEqualTo(409);
        assertAsDescribed("POST", call, early);
        MailRows.giveUp(ibok, mail);
        assertAsDescribed("GET", ONE + "/mails", ibok.asSupervisor().get(mails));
        Answer restarted = ibok.asRegistrar().call("POST", mails + "/" + mail + "/restart", "");
        assertThat(restarted.status()).isEqualTo(200);
        assertAsDescribed("POST", call, restarted);
        assertAsDescribed("GET", ONE + "/history", ibok.asSupervisor().get(customer.applicationPath() + "/history"));
    }

    private static Map<String, Object> reference(String path, int version) {
        return Map.of("id", path.substring(path.lastIndexOf('/') + 1), "version", version);
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
