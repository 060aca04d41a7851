package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Together;

/** What is registered of a customer is corrected in the register, and the account follows. */
@ExtendWith(IbokServer.class)
@Tag("punkt-5")
class CustomerCorrectionIT {

    private final IbokSystem ibok;
    private final Correction correction;

    CustomerCorrectionIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.correction = new Correction(ibok);
    }

    @Test
    void whatIsCorrectedStandsInTheRegisterInItsHistoryAndOnTheAccount() {
        JsonNode registered = registered("Ana", "Omyłkowa");
        ObjectNode body = Correction.data(registered);
        applicant(body).put("firstName", "Anna").put("customerNumber", "K-777001");
        Correction.contact(body).put("phone", "33 82 356 26");
        Correction.contact(body).withObject("address").put("flatNumber", "9");
        body.putArray("supplyPoints").addObject().put("number", "P-8").put("address", "Wadowice, Zatorska 1");
        body.withArray("supplyPoints").addObject().putNull("number").put("address", "Wadowice, Lwowska 2");
        JsonNode corrected = correction.putData(registered, body).successful().json();

        assertThat(corrected.path("applicant").path("firstName").asText()).isEqualTo("Anna");
        assertThat(corrected.path("supplyPoints")).isEqualTo(body.path("supplyPoints"));
        assertThat(corrected.path("clauses")).isEqualTo(registered.path("clauses"));
        assertThat(corrected.path("version").asInt())
                .isGreaterThan(registered.path("version").asInt());
        assertThat(corrected.path("outcome").path("login"))
                .as("a login is never taken back")
                .isEqualTo(registered.path("outcome").path("login"));

        JsonNode entry = noted(registered, "DATA_CORRECTED");
        assertThat(entry.path("who").asText()).isEqualTo(ibok.registrar().username());
        assertThat(changes(entry))
                .contains(
                        entry("applicant.firstName", "Ana → Anna"),
                        entry("contact.phone", "+48 662 000 000 → 33 82 356 26"),
                        entry("contact.address.flatNumber", "null → 9"),
                        entry("supplyPoints[1].address", "null → Wadowice, Lwowska 2"));

        JsonNode user = user(registered);
        assertThat(user.path("firstName").asText()).isEqualTo("Anna");
        assertThat(attributes(user))
                .contains(
                        entry("customerNumber", List.of("K-777001")),
                        entry("accountKind", List.of("PERSON")),
                        entry("phone", List.of("33 82 356 26")),
                        entry("address", List.of("Źródlana 7/9, 34-100 Wadowice")),
                        entry("supplyPoints", List.of("P-8, Wadowice, Zatorska 1", "Wadowice, Lwowska 2")))
                .doesNotContainKey("organisationName");
        assertThat(ibok.asClerk()
                        .get("/bok27/applications?search=K-777001")
                        .json()
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    @Tag("full")
    void aPersonMayTurnOutToBeAnOrganisationAndBack() {
        JsonNode registered = registered("Olga", "Spółkowa");
        ObjectNode body = Correction.data(registered);
        applicant(body).put("kind", "ORGANISATION").put("organisationName", "Studnia sp. z o.o.");
        JsonNode organisation =
                correction.putData(registered, body).successful().json();
        assertThat(attributes(user(registered)))
                .contains(
                        entry("accountKind", List.of("ORGANISATION")),
                        entry("organisationName", List.of("Studnia sp. z o.o.")));
        assertThat(user(registered).path("lastName").asText())
                .as("the contact person")
                .isEqualTo("Spółkowa");
        ObjectNode back = Correction.data(organisation);
        applicant(back).put("kind", "PERSON").putNull("organisationName");
        correction.putData(registered, back).successful();
        assertThat(attributes(user(registered)))
                .contains(entry("accountKind", List.of("PERSON")))
                .doesNotContainKey("organisationName");
    }

    @Test
    @Tag("full")
    void anotherAddressForWhoWaitsForTheFirstLoginMeansAnotherActivationMail() {
        Customer customer = Customer.registered(ibok, "Ana", "Przepisana");
        ObjectNode body = Correction.data(customer.application());
        Correction.contact(body).put("email", "przepisana@example.com");
        JsonNode corrected =
                correction.putData(customer.application(), body).successful().json();
        assertThat(corrected.path("addressHold").isNull())
                .as("nobody could have used the account yet")
                .isTrue();
        ActivationMail mail = ActivationMail.read(
                ibok.mailbox().await("przepisana@example.com", 1).get(0).text());
        assertThat(mail.login()).isEqualTo(customer.login());
        assertThat(actions(customer.application())).contains("DATA_CORRECTED", "MAIL_RESENT");
    }

    @Test
    void anAccountDoesNotComeToHaveGapsNorWhatCouldNotBeRecorded() {
        JsonNode registered = registered("Ana", "Luka");
        ObjectNode body = Correction.data(registered);
        applicant(body).put("firstName", " ").put("customerNumber", "za długi numer klienta / 1234567890 / ąę");
        Correction.contact(body).put("email", "to nie adres");
        Correction.contact(body).withObject("address").put("postalCode", "34100");
        body.putArray("supplyPoints");
        Answer refused = correction.putData(registered, body);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactlyInAnyOrder(
                        "applicant.firstName",
                        "applicant.customerNumber",
                        "contact.email",
                        "contact.address.postalCode",
                        "supplyPoints");
        ObjectNode nothing = body.objectNode().set("version", registered.path("version"));
        assertThat(correction.putData(registered, nothing).json().path("errors").findValuesAsText("field"))
                .contains("applicant.lastName", "contact.email", "supplyPoints");
        assertThat(correction
                        .putData(registered, Correction.data(registered).put("filedOn", "2026-01-01"))
                        .status())
                .as("the rest of the paper stays as it was filed")
                .isEqualTo(400);
        JsonNode present = Paper.read(ibok.asClerk(), registered);
        for (String field : List.of("version", "applicant", "contact", "supplyPoints")) {
            assertThat(present.path(field)).isEqualTo(registered.path(field));
        }
    }

    @Test
    void whatChangesNothingIsNoCorrection() {
        JsonNode registered = registered("Ana", "Niezmienna");
        JsonNode same = correction
                .putData(registered, Correction.data(registered))
                .successful()
                .json();
        assertThat(same.path("version")).isEqualTo(registered.path("version"));
        assertThat(actions(registered)).doesNotContain("DATA_CORRECTED");
    }

    @ParameterizedTest
    @CsvSource({"false,Ana,Niezarejestrowana", "true,Ana,Odmówiona"})
    @Tag("full")
    void onlyWhatHasAnAccountIsCorrectedSo(boolean refused, String firstName, String lastName) {
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete(firstName, lastName));
        if (refused) {
            recorded = ibok.asRegistrar()
                    .post(Paper.path(recorded) + "/refusal", Map.of("reason", "DUPLICATE"))
                    .successful()
                    .json();
        }
        Answer answer = correction.putData(recorded, Correction.data(recorded));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().path("errorMessage").asText()).contains("nie ma konta");
        assertThat(answer.json().path("current").path("id")).isEqualTo(recorded.path("id"));
    }

    @Test
    @Tag("full")
    void ofTwoRegistrarsAtOnceTheSecondLearnsOfTheFirst() {
        JsonNode registered = registered("Ana", "Dwojga");
        List<Answer> answers = Together.run(2, i -> {
            ObjectNode body = Correction.data(registered);
            applicant(body).put("firstName", i == 0 ? "Anna" : "Hanna");
            return correction.putData(registered, body);
        });
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        String winner = answers.stream()
                .filter(answer -> answer.status() == 200)
                .map(answer -> answer.json().path("applicant").path("firstName").asText())
                .findFirst()
                .orElseThrow();
        assertThat(user(registered).path("firstName").asText()).isEqualTo(winner);
        assertThat(actions(registered)).filteredOn("DATA_CORRECTED"::equals).hasSize(1);
    }

    private JsonNode registered(String firstName, String lastName) {
        return Paper.register(ibok.asRegistrar(), Paper.record(ibok.asClerk(), Paper.complete(firstName, lastName)))
                .successful()
                .json();
    }

    private JsonNode noted(JsonNode application, String action) {
        for (JsonNode entry : Paper.history(ibok.asClerk(), application)) {
            if (entry.path("action").asText().equals(action)) {
                return entry;
            }
        }
        throw new AssertionError("No " + action);
    }

    private static ObjectNode applicant(JsonNode body) {
        return (ObjectNode) body.path("applicant");
    }

    private static Map<String, String> changes(JsonNode entry) {
        Map<String, String> changes = new TreeMap<>();
        entry.path("changes")
                .forEach(change -> changes.put(
                        change.path("field").asText(),
                        change.path("old").asText() + " → " + change.path("new").asText()));
        return changes;
    }

    private static Map<String, List<String>> attributes(JsonNode user) {
        Map<String, List<String>> attributes = new TreeMap<>();
        user.path("attributes").properties().forEach(attribute -> {
            List<String> values = new ArrayList<>();
            attribute.getValue().forEach(value -> values.add(value.asText()));
            attributes.put(attribute.getKey(), values);
        });
        return attributes;
    }

    private JsonNode user(JsonNode registered) {
        return ibok.asAdministrator()
                .get("/users/" + registered.path("outcome").path("userId").asText())
                .successful()
                .json();
    }

    private List<String> actions(JsonNode application) {
        return Paper.history(ibok.asClerk(), application).findValuesAsText("action");
    }
}
