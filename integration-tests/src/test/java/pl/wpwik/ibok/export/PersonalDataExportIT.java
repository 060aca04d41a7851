package pl.wpwik.ibok.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.erasure.DueAccounts;
import pl.wpwik.ibok.erasure.Trace;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.register.RealmSetting;
import pl.wpwik.ibok.reset.ForgetfulCustomer;
import pl.wpwik.ibok.reset.ResetRequestRows;

/** Who asks what is held on them gets all of it, and it is noted that they got it. */
@ExtendWith(IbokServer.class)
@Tag("punkt-8")
class PersonalDataExportIT {

    /** A title or a label that is still a path of the JSON. */
    private static final String WORDLESS = "<(h2|th)[^>]*>[a-z][A-Za-z]*\\.";

    private static final String OWN = ForgetfulCustomer.OWN;

    private final IbokSystem ibok;

    PersonalDataExportIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void theFileHoldsEverythingTheRegisterAndKeycloakHoldAndNoSecret() {
        Customer neighbour = Trace.registered(ibok, "qx9sas");
        Customer customer = Trace.registered(ibok, "qx9wsz");
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
        ResetRequestRows.forgetAddresses(ibok);
        customer.atLoginPage(ibok).forgot(customer.login());
        ResetRequestRows.outcomes(ibok, customer.login(), 1);
        ibok.mailbox().await(customer.email(), ForgetfulCustomer.SUBJECT);

        Answer answer = ibok.asSupervisor().get(customer.applicationPath() + "/export");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("application/json");
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\""
                        + customer.application().path("number").asText().replace('/', '-') + ".json\"");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        JsonNode export = answer.json();
        assertThat(export.path("application")).isEqualTo(Paper.read(ibok.asClerk(), customer.application()));
        row(customer)
                .forEach((column, value) -> assertThat(answer.text()).as(column).contains(value));
        assertThat(export.path("account").path("login").asText()).isEqualTo(customer.login());
        assertThat(export.path("account").path("enabled").asBoolean()).isTrue();
        assertThat(export.path("credentials").findValuesAsText("kind"))
                .containsExactlyInAnyOrder("password", "ibok-temporary-password");
        assertThat(export.path("sessions")).isNotEmpty();
        assertThat(export.path("sessions").path(0).path("applications").toString())
                .contains("ibok-portal");
        assertThat(export.path("mails").findValuesAsText("kind"))
                .contains("ibok-activation", "ibok-password-changed", "ibok-reset");
        assertThat(export.path("mails").path(0).path("owedAt").asText()).isNotBlank();
        assertThat(export.path("resetRequests").path(0).path("typed").asText()).isEqualTo(customer.login());
        assertThat(export.path("events").findValuesAsText("kind")).contains("LOGIN");
        assertThat(export.path("history").findValuesAsText("action"))
                .contains("RECORDED", "REGISTERED", "ACTIVATED", "EXPORTED");
        assertThat(answer.text()).doesNotContain(OWN, customer.temporaryPassword(), "secretData", "argon2", "qx9sas");
        assertThat(answer.text())
                .doesNotContain(neighbour.application().path("id").asText());
    }

    @Test
    @Tag("full")
    void theExportIsNotedWithWhoHandedItOutAndAsAnAdminEvent() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Odnotowany"));
        String path = Paper.path(application) + "/export";
        ibok.asSupervisor().get(path + "?format=html").successful();
        JsonNode noted = Paper.history(ibok.asClerk(), application).path(0);
        assertThat(noted.path("action").asText()).isEqualTo("EXPORTED");
        assertThat(noted.path("who").asText()).isEqualTo("nadzorca");
        assertThat(noted.path("changes").path(0).path("new").asText()).isEqualTo("html");
        assertThat(Paper.read(ibok.asClerk(), application).path("version"))
                .as("nothing in the application has changed")
                .isEqualTo(application.path("version"));
        JsonNode events =
                ibok.asAdministrator().get("/admin-events?max=100").successful().json();
        JsonNode event = StreamSupport.stream(events.spliterator(), false)
                .filter(each -> each.path("resourcePath")
                        .asText()
                        .endsWith(application.path("id").asText() + "/export"))
                .findFirst()
                .orElseThrow();
        assertThat(event.path("resourceType").asText()).isEqualTo("IBOK_APPLICATION");
        assertThat(event.path("operationType").asText()).isEqualTo("ACTION");
        assertThat(event.has("representation")).isFalse();
    }

    @Test
    void thePageIsReadableInPolishAndInEnglishAndRunsNothing() {
        ObjectNode paper = Paper.complete("Jan", "<b>Drukowany</b>");
        paper.withArray("supplyPoints").addObject().put("address", "<script>alert(1)</script> ${7*7}");
        JsonNode application = Paper.register(ibok.asRegistrar(), Paper.record(ibok.asClerk(), paper))
                .successful()
                .json();
        String path = Paper.path(application) + "/export";
        Answer page = ibok.asSupervisor().page(path);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type").toLowerCase(Locale.ROOT).replace(" ", ""))
                .isEqualTo("text/html;charset=utf-8");
        assertThat(page.text())
                .contains("<html lang=\"pl\">", "Dane osobowe w iBOK", "@media print")
                .contains(application.path("number").asText(), "&lt;b&gt;Drukowany&lt;/b&gt;")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7}")
                .contains("Wnioskodawca", "Źródlana", "osobiście w BOK", "wiadomość aktywacyjna", "zapisano wniosek")
                .contains("Regulamin iBOK", "Klauzule", "Historia wniosku i konta", "662 277 045")
                .contains("numer klienta")
                .doesNotContain("<script", "<b>", "http://", "https://", "ibokExport")
                .doesNotContainPattern(WORDLESS);
        Answer english = ibok.asSupervisor().in("en").get(path + "?format=html");
        assertThat(english.text())
                .contains("<html lang=\"en\">", "Personal data in iBOK", "Applicant", "in person", "activation mail")
                .doesNotContain("Wnioskodawca", "ibokExport")
                .doesNotContainPattern(WORDLESS);
    }

    @Test
    @Tag("full")
    void numbersThatAreMaskedEverywhereElseAreThePersonsOwnInFull() {
        try (RealmSetting collecting = RealmSetting.of(ibok, Map.of("ibok.peselCollected", "true"))) {
            assertThat(collecting).isNotNull();
            ObjectNode paper = Paper.complete("Jan", "Numerowany");
            ((ObjectNode) paper.path("applicant")).put("pesel", "44051401359");
            JsonNode application = Paper.record(ibok.asClerk(), paper);
            JsonNode export = ibok.asSupervisor()
                    .get(Paper.path(application) + "/export")
                    .successful()
                    .json();
            assertThat(export.path("identifiers").path("pesel").asText()).isEqualTo("44051401359");
            assertThat(export.path("application")
                            .path("applicant")
                            .path("pesel")
                            .asText())
                    .isEqualTo("*******1359");
            assertThat(export.path("account").isNull()).isTrue();
        }
    }

    @Test
    @Tag("full")
    void aClosedAccountIsExportedAndOfAnErasedOneTheStub() {
        DueAccounts accounts = new DueAccounts(ibok);
        Customer customer = Trace.registered(ibok, "qx9zam");
        Instant now = Instant.now();
        accounts.close(now, now.plusSeconds(3600), customer.application());
        String path = customer.applicationPath() + "/export";
        JsonNode closed = ibok.asSupervisor().get(path).successful().json();
        assertThat(closed.path("application").path("status").asText()).isEqualTo("CLOSED");
        assertThat(closed.path("account").path("login").asText()).isEqualTo(customer.login());
        assertThat(closed.toString()).contains("Ulicaqx9zam", "RESIGNATION");
        assertThat(ibok.asSupervisor().page(path).text()).contains("konto zamknięte", "rezygnacja", "Ulicaqx9zam");

        accounts.backdate(customer.application(), Duration.ofHours(2));

        accounts.awaitErased(customer.application());
        Answer stub = ibok.asSupervisor().get(path).successful();
        assertThat(stub.text())
                .contains(customer.application().path("number").asText(), "ERASED", "EXPORTED")
                .doesNotContain("qx9zam");
        assertThat(stub.json().path("account").isNull()).isTrue();
        assertThat(stub.json().path("mails")).isEmpty();
        assertThat(ibok.asSupervisor().page(path).text()).contains("dane usunięte", "Brak danych.");
    }

    @Test
    @Tag("full")
    void whatCannotBeHandedOutIsRefusedAndNotNoted() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Nieodnotowany"));
        String path = Paper.path(application) + "/export";
        Answer wrong = ibok.asSupervisor().get(path + "?format=xml");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().path("errors").path(0).path("field").asText()).isEqualTo("format");
        assertThat(ibok.asClerk().get(path).status()).isEqualTo(403);
        assertThat(ibok.asRegistrar().get(path).status()).isEqualTo(403);
        assertThat(ibok.asSupervisor()
                        .get("/bok27/applications/00000000-0000-0000-0000-000000000000/export")
                        .status())
                .isEqualTo(404);
        assertThat(Paper.history(ibok.asClerk(), application)).hasSize(1);
    }

    /** The application's row: what the person has told and what was decided, by column. */
    private Map<String, String> row(Customer customer) {
        Map<String, String> row = new TreeMap<>();
        for (String column : new String[] {
            "application_number",
            "first_name",
            "last_name",
            "customer_number",
            "email",
            "phone",
            "street",
            "house_number",
            "postal_code",
            "city",
            "received_by",
            "original_location",
            "regulamin_version",
            "regulamin_signed_on",
            "login",
            "user_id",
            "decided_by"
        }) {
            row.put(
                    column,
                    ibok.database()
                            .values(
                                    "SELECT " + column + "::text FROM ibok_application WHERE id = ?",
                                    customer.application().path("id").asText())
                            .get(0));
        }
        return row;
    }
}
