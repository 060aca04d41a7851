package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.RegisterQueries;

/** The work list's tabs, what they count, and how they are ordered. */
@ExtendWith(IbokServer.class)
@Tag("punkt-4")
class TabsIT {

    private final IbokSystem ibok;

    TabsIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    @Tag("punkt-3")
    void everyApplicationIsInItsTabsAndTheCountsAreTheListsTotals() {
        record("Zakladkowa", 3, true);
        record("Zakladkowa", 20, false);
        JsonNode registered = record("Zakladkowa", 2, false);
        Paper.register(ibok.asRegistrar(), registered).successful();
        JsonNode refused = record("Zakladkowa", 20, true);
        ibok.asRegistrar()
                .post(Paper.path(refused) + "/refusal", Map.of("reason", "WITHDRAWN"))
                .successful();
        JsonNode closed = record("Zakladkowa", 1, false);
        JsonNode gone = Paper.register(ibok.asRegistrar(), closed).successful().json();
        ibok.mailbox().await(closed.path("contact").path("email").asText(), Customer.ACTIVATION_SUBJECT);
        ibok.asAdministrator()
                .delete("/users/" + gone.path("outcome").path("userId").asText())
                .successful();
        Map<String, Integer> expected = Map.ofEntries(
                Map.entry("TO_REGISTER", 2),
                Map.entry("OVERDUE", 1),
                Map.entry("COPY_PENDING", 2),
                Map.entry("REGISTERED", 1),
                Map.entry("NOT_ACTIVATED", 1),
                Map.entry("MAIL_FAILED", 0),
                Map.entry("REFUSED", 1),
                Map.entry("RESIGNATIONS", 0),
                Map.entry("CLOSED", 1),
                Map.entry("ERASED", 0));
        JsonNode counts = counts("?search=ZAKLADKOWA");
        assertThat(counts).hasSize(expected.size());
        expected.forEach((tab, count) -> {
            assertThat(counts.path(tab).asInt()).as(tab).isEqualTo(count);
            assertThat(list("tab=" + tab + "&search=zakladkowa").path("total").asInt())
                    .as(tab)
                    .isEqualTo(count);
        });
        assertThat(list("tab=COPY_PENDING&search=zakladkowa").path("items").findValuesAsText("copyHandedOver"))
                .containsOnly("false");
    }

    @Test
    void theCountsOfTheWholeRegisterAreTheListsTotalsAndOneStatement() {
        record("Policzona", 3, true);
        Map<String, Long> statements = ibok.database().statementsOf(() -> counts(""));
        assertThat(RegisterQueries.among(statements).entrySet())
                .singleElement()
                .satisfies(statement -> assertThat(statement.getValue()).isOne());
        JsonNode counts = counts("");
        counts.properties()
                .forEach(tab -> assertThat(list("max=1&tab=" + tab.getKey()).path("total"))
                        .as(tab.getKey())
                        .isEqualTo(tab.getValue()));
    }

    @Test
    void aLongPageTakesNoMoreStatementsThanAShortOne() {
        for (int i = 0; i < 6; i++) {
            record("Oszczedna", i, true);
        }
        long few = statementsOf("search=oszczedna&max=1");
        long many = statementsOf("search=oszczedna&max=6");
        assertThat(many).isPositive().isLessThanOrEqualTo(few + 1);
    }

    @Test
    @Tag("punkt-5")
    void whoNeverLoggedInIsListedWithTheEndOfTheTemporaryPasswordWhoHasBeenWaitingLongestFirst() {
        List<Customer> customers = List.of(
                Customer.registered(ibok, "Druga", "Uśpiona"),
                Customer.registered(ibok, "Pierwsza", "Uśpiona"),
                Customer.registered(ibok, "Trzecia", "Uśpiona"));
        customers
                .get(1)
                .atLoginPage(ibok)
                .login(customers.get(1).login(), customers.get(1).temporaryPassword())
                .changePassword("Wlasne-Haslo-27");
        String query = "tab=NOT_ACTIVATED&search=uspiona";
        Poll.until(
                "the ends of both passwords",
                Duration.ofSeconds(60),
                () -> !list(query).findValues("activationPasswordExpiresAt").contains(NullNode.instance));
        JsonNode waiting = list(query);
        assertThat(waiting.findValuesAsText("firstName")).containsExactly("Druga", "Trzecia");
        for (JsonNode application : waiting.path("items")) {
            JsonNode outcome = application.path("outcome");
            assertThat(Instant.parse(outcome.path("activationPasswordExpiresAt").asText()))
                    .isBetween(
                            Instant.parse(outcome.path("decidedAt").asText()).plus(Duration.ofDays(14)),
                            Instant.now().plus(Duration.ofDays(14)));
            assertThat(Paper.read(ibok.asClerk(), application)).isEqualTo(application);
        }
        assertThat(Paper.read(ibok.asClerk(), customers.get(1).application())
                        .path("outcome")
                        .path("activationPasswordExpiresAt")
                        .isNull())
                .as("it was used")
                .isTrue();
        assertThat(ibok.database().statementsOf(() -> list(query)).entrySet().stream()
                        .filter(statement ->
                                statement.getKey().matches("(?is).*from ibok_activation.*application_id in.*"))
                        .mapToLong(Map.Entry::getValue)
                        .sum())
                .as("one statement for the whole page")
                .isOne();
    }

    @Test
    void theListIsOrderedByWhatIsAskedForForwardsAndBackwards() {
        record("Porządek Żuk", 3, "P-2");
        record("porządek Ćma", 1, "P-3");
        record("PORZĄDEK Łoś", 2, "P-1");
        record("Porządek Lis", 2, "P-1");
        assertThat(names("applicant")).containsExactly("porządek Ćma", "Porządek Lis", "PORZĄDEK Łoś", "Porządek Żuk");
        assertThat(names("-applicant")).containsExactly("Porządek Żuk", "PORZĄDEK Łoś", "Porządek Lis", "porządek Ćma");
        assertThat(names("number")).containsExactly("Porządek Żuk", "porządek Ćma", "PORZĄDEK Łoś", "Porządek Lis");
        for (String sort : List.of("", "due", "filed")) {
            assertThat(names(sort))
                    .as("equals by their number: %s", sort)
                    .containsExactly("Porządek Żuk", "PORZĄDEK Łoś", "Porządek Lis", "porządek Ćma");
        }
        assertThat(names("customerNumber"))
                .containsExactly("PORZĄDEK Łoś", "Porządek Lis", "Porządek Żuk", "porządek Ćma");
        assertThat(names("-customerNumber"))
                .containsExactly("porządek Ćma", "Porządek Żuk", "Porządek Lis", "PORZĄDEK Łoś");
    }

    @Test
    void theWarningBeginsOnTheLastWorkingDayBeforeTheDueDate() {
        ObjectNode paper = Paper.complete("Anna", "Swiateczna").put("filedOn", "2025-12-14");
        JsonNode recorded = Paper.record(ibok.asClerk(), paper);
        assertThat(recorded.path("dueOn").asText()).isEqualTo("2025-12-28");
        assertThat(recorded.path("warnFrom").asText())
                .as("a Sunday, after a Saturday and three holidays")
                .isEqualTo("2025-12-23");
        assertThat(list("search=swiateczna").path("items").path(0).path("warnFrom"))
                .isEqualTo(recorded.path("warnFrom"));
    }

    @Test
    void whatIsNoTabAndNoOrderIsRefused() {
        Answer answer = ibok.asClerk().get("/bok27/applications?tab=LOST&sort=colour");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("errors").findValuesAsText("field")).containsExactlyInAnyOrder("tab", "sort");
        assertThat(ibok.asClerk()
                        .get("/bok27/applications/counts?search=" + "x".repeat(201))
                        .status())
                .isEqualTo(400);
    }

    private JsonNode record(String lastName, int daysAgo, boolean copy) {
        return Paper.record(ibok.asClerk(), filed(lastName, daysAgo).put("copyHandedOver", copy));
    }

    private void record(String lastName, int daysAgo, String customerNumber) {
        ObjectNode paper = filed(lastName, daysAgo);
        paper.withObject("applicant").put("customerNumber", customerNumber);
        Paper.record(ibok.asClerk(), paper);
    }

    private static ObjectNode filed(String lastName, int daysAgo) {
        return Paper.complete("Anna", lastName)
                .put("filedOn", Paper.TODAY.minusDays(daysAgo).toString());
    }

    private List<String> names(String sort) {
        return list("search=porzadek&sort=" + sort).path("items").findValuesAsText("lastName");
    }

    /** The least of a few: the mail dispatcher reads applications at any time, too. */
    private long statementsOf(String query) {
        return IntStream.range(0, 5)
                .mapToLong(i -> ofTheList(ibok.database().statementsOf(() -> list(query))))
                .min()
                .orElseThrow();
    }

    private static long ofTheList(Map<String, Long> statements) {
        return statements.entrySet().stream()
                .filter(statement ->
                        statement.getKey().matches("(?is).*ibok_(application|supply_point|clause_answer).*"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private JsonNode counts(String query) {
        return ibok.asSupervisor()
                .get("/bok27/applications/counts" + query)
                .successful()
                .json();
    }

    private JsonNode list(String query) {
        return ibok.asClerk().get("/bok27/applications?" + query).successful().json();
    }
}
