package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.access.CustomerApplication;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** Optional clauses are given and withdrawn with a date, and reach other applications. */
@ExtendWith(IbokServer.class)
@Tag("full")
@Tag("punkt-2")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClauseDecisionIT {

    private static final LocalDate TODAY = Paper.TODAY;

    private final IbokSystem ibok;
    private Utility utility;

    ClauseDecisionIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeAll
    void optionalClausesFromToday() {
        utility = new Utility(ibok, "klauzule");
        for (String code : new String[] {"E_INVOICE", "SMS"}) {
            utility.api()
                    .post(
                            "/bok27/settings/versions/clauses",
                            Map.of("code", code, "version", "1", "mandatory", false, "inForceFrom", TODAY.toString()))
                    .successful();
        }
    }

    @AfterAll
    void withoutTheUtility() {
        utility.close();
    }

    @Test
    void whatIsGivenReachesApplicationsAsAClaimAndWhatIsWithdrawnDoesNot() {
        Customer customer = utility.active("Zgodna");
        DirectGrant application = CustomerApplication.withDirectGrant(utility.api(), utility.realm(), "ibok-claims");
        assertThat(claims(application, customer).has("consents")).isFalse();
        assertThat(claims(application, customer).path("regulamin_version").asText())
                .isEqualTo("1");

        JsonNode given = decide(customer, "E_INVOICE", true, TODAY).successful().json();
        decide(customer, "SMS", true, TODAY).successful();
        assertThat(claims(application, customer).path("consents"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("E_INVOICE", "SMS");
        JsonNode clause = clause(given, "E_INVOICE");
        assertThat(clause.path("mandatory").asBoolean(true)).isFalse();
        assertThat(clause.path("decisions").path(0).path("on").asText()).isEqualTo(TODAY.toString());
        assertThat(clause.path("decisions").path(0).path("recordedBy").asText()).isNotBlank();

        decide(customer, "E_INVOICE", false, TODAY).successful();
        decide(customer, "SMS", false, TODAY).successful();
        assertThat(claims(application, customer).has("consents")).isFalse();
        assertThat(clause(utility.application(customer), "SMS").path("decisions"))
                .extracting(decision -> decision.path("accepted").asBoolean())
                .as("the newest first")
                .containsExactly(false, true);
        JsonNode newest = Paper.history(utility.api(), customer.application()).get(0);
        assertThat(newest.path("action").asText()).isEqualTo("CLAUSE_CHANGED");
        assertThat(newest.path("changes").get(0).toString())
                .isEqualTo("{\"field\":\"clauses.SMS.accepted\",\"old\":\"true\",\"new\":\"false\"}");
    }

    @Test
    void whatIsAnsweredOnThePaperCountsFromTheRegistrationOn() {
        ObjectNode paper = Paper.complete("Regina", "Papierowa").put("filedOn", TODAY.toString());
        paper.withArray("clauses")
                .addObject()
                .put("code", "SMS")
                .put("version", "1")
                .put("accepted", true);
        Customer customer = utility.registered(paper);
        assertThat(consents(customer)).isEqualTo("[\"SMS\"]");
        decide(customer, "SMS", false, TODAY).successful();
        assertThat(consents(customer)).isEmpty();
        assertThat(clause(utility.application(customer), "SMS").path("accepted").asBoolean())
                .as("the paper stays as it is")
                .isTrue();
    }

    @Test
    void aMandatoryOneIsNoChoiceButAResignation() {
        Customer customer = utility.registered("Obowiązkowa");
        Answer answer = decide(customer, "DATA_PROCESSING", false, TODAY);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("errorMessage").asText()).contains("rezygnację");
        assertThat(answer.json().path("current").path("id"))
                .isEqualTo(customer.application().path("id"));
        assertThat(clause(utility.application(customer), "DATA_PROCESSING").path("decisions"))
                .isEmpty();
    }

    @Test
    void aDeclarationKeyedInLateDoesNotOverruleANewerOne() {
        Customer customer = utility.registered("Spóźniona");
        utility.change("UPDATE ibok_clause_version SET in_force_from = ? WHERE code = 'SMS'", TODAY.minusDays(1));
        decide(customer, "SMS", false, TODAY).successful();
        decide(customer, "SMS", true, TODAY.minusDays(1)).successful();
        assertThat(consents(customer)).isEmpty();
        assertThat(clause(utility.application(customer), "SMS").path("decisions"))
                .hasSize(2);
    }

    @Test
    void whatWasNotSeenOrCannotBeIsRefusedAndNothingRecorded() {
        Customer customer = utility.registered("Odmowna");
        assertThat(decide(customer, "SMS", true, TODAY.plusDays(1)).status()).isEqualTo(400);
        assertThat(decide(customer, "SMS", true, TODAY.minusDays(2)).status()).isEqualTo(400);
        assertThat(decide(customer, "NIEZNANA", true, TODAY).status()).isEqualTo(400);
        assertThat(put(customer.applicationPath(), "SMS", Map.of("version", 1, "accepted", true, "on", "jutro"))
                        .status())
                .isEqualTo(400);
        assertThat(put(customer.applicationPath(), "SMS", Map.of("version", 99, "accepted", true, "on", "2026-01-01"))
                        .json()
                        .path("errorMessage")
                        .asText())
                .contains("W międzyczasie");
        JsonNode open = Paper.record(utility.api(), Paper.complete("Regina", "Bezkonta"));
        assertThat(put(
                                Paper.path(open),
                                "SMS",
                                Map.of(
                                        "version",
                                        open.path("version").asInt(),
                                        "accepted",
                                        true,
                                        "on",
                                        TODAY.toString()))
                        .status())
                .isEqualTo(409);
        assertThat(utility.application(customer).path("version"))
                .isEqualTo(customer.application().path("version"));
    }

    @Test
    void theSameDeclarationTwiceIsRecordedOnce() {
        Customer customer = utility.registered("Dwukrotna");
        int before = utility.application(customer).path("version").asInt();
        decide(customer, "SMS", true, TODAY).successful();
        JsonNode again = decide(customer, "SMS", true, TODAY).successful().json();
        assertThat(again.path("version").asInt()).isEqualTo(before + 1);
        assertThat(clause(again, "SMS").path("decisions")).hasSize(1);
    }

    /** An application that is read and sent back as it is changes nothing. */
    @Test
    void whatIsAnsweredOnlyIsIgnoredWhenItIsSentBack() {
        JsonNode recorded = Paper.record(utility.api(), Paper.complete("Regina", "Odsyłana"));
        assertThat(recorded.path("clauses").path(0).has("decisions")).isTrue();
        JsonNode sentBack = utility.api()
                .put(Paper.path(recorded), Paper.correction(recorded))
                .successful()
                .json();
        assertThat(sentBack).isEqualTo(recorded);
    }

    private Answer decide(Customer customer, String code, boolean accepted, LocalDate on) {
        Map<String, Object> body = new HashMap<>();
        body.put("version", utility.application(customer).path("version").asInt());
        body.put("accepted", accepted);
        body.put("on", on.toString());
        body.put("note", "pismo z dnia " + on);
        return put(customer.applicationPath(), code, body);
    }

    private Answer put(String application, String code, Map<String, Object> body) {
        return utility.api().put(application + "/clauses/" + code, body);
    }

    private String consents(Customer customer) {
        JsonNode consents = utility.attributes(customer).path("consents");
        return consents.isMissingNode() ? "" : consents.toString();
    }

    private static JsonNode clause(JsonNode application, String code) {
        for (JsonNode clause : application.path("clauses")) {
            if (clause.path("code").asText().equals(code)) {
                return clause;
            }
        }
        throw new AssertionError("No clause " + code);
    }

    private static JsonNode claims(DirectGrant application, Customer customer) {
        String token = application
                .token(customer.login(), Utility.OWN)
                .successful()
                .json()
                .path("access_token")
                .asText();
        try {
            return Http.JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
