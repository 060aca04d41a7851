package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;

@ExtendWith(IbokServer.class)
@Tag("punkt-1")
class HistoryIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String OWN = "Wlasne-Haslo-27";

    private final IbokSystem ibok;

    HistoryIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    @Tag("punkt-4")
    @Tag("punkt-6")
    void theWholeLifeOfAnApplicationIsToldNewestFirstWithoutASecret() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Dziejowy"));
        ObjectNode correction = Paper.correction(recorded).put("receivedBy", "Ewa Lis");
        ibok.asClerk().put(Paper.path(recorded), correction).successful();
        JsonNode registered =
                Paper.register(ibok.asRegistrar(), recorded).successful().json();
        Customer customer = new Customer(
                registered,
                ActivationMail.read(ibok.mailbox()
                        .await(registered.path("contact").path("email").asText(), 1)
                        .get(0)
                        .text()));
        awaitEntries(recorded, 4);
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
        JsonNode history = awaitEntries(recorded, 6);

        assertThat(history.findValuesAsText("action"))
                .containsExactly("MAIL_SENT", "ACTIVATED", "MAIL_SENT", "REGISTERED", "CHANGED", "RECORDED");
        assertThat(history.findValues("who"))
                .extracting(who -> who.isNull() ? null : who.asText())
                .containsExactly(null, customer.login(), null, "rejestrator", "pracownik", "pracownik");
        assertThat(history.findValuesAsText("at"))
                .extracting(Instant::parse)
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        assertThat(history.path(4).path("changes")).hasToString(changes("receivedBy", "\"Anna Nowak\"", "\"Ewa Lis\""));
        assertThat(history.path(3).path("changes").path(0))
                .hasToString(change("status", "\"SUBMITTED\"", "\"REGISTERED\""));
        assertThat(history.path(3).path("changes").path(1))
                .hasToString(change("outcome.login", "null", "\"" + customer.login() + "\""));
        assertThat(history.path(1).path("changes")).hasToString(changes("status", "\"REGISTERED\"", "\"ACTIVE\""));
        assertThat(history.path(2).path("changes").findValuesAsText("new"))
                .containsExactly("ibok-activation", customer.email());
        assertThat(history.path(0).path("changes").findValuesAsText("new"))
                .containsExactly("ibok-password-changed", customer.email());
        assertThat(history.path(5).path("changes").findValuesAsText("field"))
                .startsWith("number", "status", "dueOn", "filedOn")
                .contains(
                        "applicant.lastName",
                        "contact.address.city",
                        "clauses.DATA_TRUE.accepted",
                        "regulamin.signedOn");
        assertThat(history.toString()).doesNotContain(customer.temporaryPassword(), OWN);
    }

    @Test
    @Tag("punkt-2")
    void aRefusalIsToldWithItsReason() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Odmowny"));
        ibok.asRegistrar()
                .post(Paper.path(recorded) + "/refusal", Map.of("reason", "OTHER", "text", "nie ten"))
                .successful();
        JsonNode refusal = awaitEntries(recorded, 3).path(1);
        assertThat(refusal.path("action").asText()).isEqualTo("REFUSED");
        assertThat(refusal.path("changes").findValuesAsText("field"))
                .containsExactly("status", "outcome.refusalReason", "outcome.refusalText");
        assertThat(refusal.path("changes").findValuesAsText("new")).containsExactly("REFUSED", "OTHER", "nie ten");
    }

    @Test
    @Tag("punkt-3")
    void aCopyHandedOverLaterIsTold() {
        JsonNode recorded =
                Paper.record(ibok.asClerk(), Paper.complete("Jan", "Kopiowany").put("copyHandedOver", false));
        ibok.asClerk()
                .put(Paper.path(recorded) + "/copy", Map.of("version", 0, "copyHandedOver", true))
                .successful();
        JsonNode entry = Paper.history(ibok.asClerk(), recorded).path(0);
        assertThat(entry.path("action").asText()).isEqualTo("COPY_HANDED_OVER");
        assertThat(entry.path("changes")).hasToString(changes("copyHandedOver", "\"false\"", "\"true\""));
    }

    @Test
    void staffAloneSeesIt() {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Poufny"));
        String path = Paper.path(recorded) + "/history";
        assertThat(ibok.asRegistrar().get(path).status()).isEqualTo(200);
        assertThat(AdminApi.asNobody(ibok.realm()).get(path).status()).isEqualTo(401);
    }

    @Test
    void everyChangeIsAnAdminEventWithoutPersonalDataAndARefusedCallIsNone() {
        JsonNode recorded = Paper.record(
                ibok.asClerk(), Paper.complete("Jan", "Zdarzeniowy").put("copyHandedOver", false));
        String id = recorded.path("id").asText();
        ObjectNode correction = Paper.correction(recorded).put("receivedBy", "Ewa Lis");
        JsonNode changed = ibok.asClerk()
                .put(Paper.path(recorded), correction)
                .successful()
                .json();
        ibok.asClerk().put(Paper.path(recorded), Paper.correction(changed)).successful();
        assertThat(ibok.asClerk().put(Paper.path(recorded), correction).status())
                .isEqualTo(409);
        JsonNode copied = ibok.asClerk()
                .put(
                        Paper.path(recorded) + "/copy",
                        Map.of("version", changed.path("version").asInt(), "copyHandedOver", true))
                .successful()
                .json();
        assertThat(copied.path("copyHandedOver").asBoolean()).isTrue();
        JsonNode registered =
                Paper.register(ibok.asRegistrar(), recorded).successful().json();
        assertThat(Paper.register(ibok.asRegistrar(), recorded).status()).isEqualTo(409);
        ObjectNode contact = correction.objectNode();
        contact.set("version", registered.path("version"));
        contact.set("contact", registered.path("contact").deepCopy());
        ((ObjectNode) contact.path("contact")).put("phone", "33 82 356 26");
        ibok.asRegistrar().put(Paper.path(recorded) + "/contact", contact).successful();
        ibok.asRegistrar()
                .call("POST", Paper.path(recorded) + "/activation-mail", "")
                .successful();

        String path = "bok27/applications/" + id;
        List<JsonNode> events = events(id);
        assertThat(events)
                .extracting(event -> event.path("operationType").asText() + " "
                        + event.path("resourcePath").asText())
                .containsExactlyInAnyOrder(
                        "CREATE " + path,
                        "UPDATE " + path,
                        "UPDATE " + path + "/copy",
                        "ACTION " + path + "/registration",
                        "UPDATE " + path + "/contact",
                        "ACTION " + path + "/activation-mail");
        assertThat(events)
                .allMatch(event -> event.path("resourceType").asText().equals("IBOK_APPLICATION"))
                .noneMatch(event -> event.hasNonNull("representation"));
    }

    private List<JsonNode> events(String id) {
        JsonNode all = ibok.asAdministrator()
                .get("/admin-events?max=1000&resourcePath=bok27/applications/" + id + "*")
                .successful()
                .json();
        return StreamSupport.stream(all.spliterator(), false).toList();
    }

    private JsonNode awaitEntries(JsonNode application, int number) {
        Poll.until(
                number + " entries",
                LIMIT,
                () -> Paper.history(ibok.asClerk(), application).size() >= number);
        return Paper.history(ibok.asClerk(), application);
    }

    private static String changes(String field, String before, String after) {
        return "[" + change(field, before, after) + "]";
    }

    private static String change(String field, String before, String after) {
        return "{\"field\":\"" + field + "\",\"old\":" + before + ",\"new\":" + after + "}";
    }
}
