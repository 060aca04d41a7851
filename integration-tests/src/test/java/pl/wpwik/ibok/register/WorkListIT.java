package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;

@ExtendWith(IbokServer.class)
@Tag("punkt-4")
class WorkListIT {

    private final IbokSystem ibok;

    WorkListIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void anApplicationIsFoundByNameWithoutPolishLettersByNumberCustomerNumberAndMail() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Świętosława", "Wyszukiwana"));
        for (String search : List.of(
                "swietoslawa",
                "WYSZUKIWANA",
                application.path("number").asText(),
                application.path("applicant").path("customerNumber").asText(),
                application.path("contact").path("email").asText())) {
            assertThat(ids("search=" + Http.encode(search)))
                    .as(search)
                    .contains(application.path("id").asText());
        }
    }

    @Test
    void overdueBeginsTheDayAfterTheDueDate() {
        String dueToday = filed(14, "Dzisiejsza");
        String overdue = filed(15, "Zaległa");
        assertThat(ids("due=overdue&search=dzisiejsza")).isEmpty();
        assertThat(ids("due=overdue&search=zalegla")).containsExactly(overdue);
        assertThat(ids("due=soon&search=dzisiejsza")).containsExactly(dueToday);
        assertThat(ids("due=soon&search=zalegla")).isEmpty();
    }

    @Test
    void aRegisteredApplicationIsNoLongerDue() {
        JsonNode application = Paper.record(
                ibok.asClerk(),
                Paper.complete("Jan", "Załatwiony")
                        .put("filedOn", Paper.TODAY.minusDays(20).toString()));
        assertThat(ids("due=overdue&search=zalatwiony")).hasSize(1);
        Paper.register(ibok.asRegistrar(), application).successful();
        assertThat(ids("due=overdue&search=zalatwiony")).isEmpty();
        assertThat(ids("status=REGISTERED&search=zalatwiony")).hasSize(1);
    }

    @Test
    void aPageIsAPartOfTheWholeInTheOrderOfTheDueDates() {
        for (int days = 1; days <= 5; days++) {
            filed(days, "Stronicowa");
        }
        JsonNode page = list("search=stronicowa&first=2&max=2");
        assertThat(page.path("total").asInt()).isEqualTo(5);
        assertThat(page.path("items")).hasSize(2);
        assertThat(list("search=stronicowa").path("items").findValuesAsText("dueOn"))
                .isSorted();
    }

    private String filed(int daysAgo, String lastName) {
        ObjectNode paper = Paper.complete("Anna", lastName)
                .put("filedOn", Paper.TODAY.minusDays(daysAgo).toString());
        return Paper.record(ibok.asClerk(), paper).path("id").asText();
    }

    private List<String> ids(String query) {
        return list(query).path("items").findValues("id").stream()
                .map(JsonNode::asText)
                .toList();
    }

    private JsonNode list(String query) {
        return ibok.asClerk().get("/bok27/applications?" + query).successful().json();
    }
}
