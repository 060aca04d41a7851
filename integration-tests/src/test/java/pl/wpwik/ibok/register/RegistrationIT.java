package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Together;

@ExtendWith(IbokServer.class)
@Tag("punkt-4")
class RegistrationIT {

    private final IbokSystem ibok;

    RegistrationIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void theAccountMirrorsTheApplicationAndCarriesTheCustomerRole() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Łucja", "Gżegżółka"));
        JsonNode registered =
                Paper.register(ibok.asRegistrar(), application).successful().json();
        assertThat(registered.path("status").asText()).isEqualTo("REGISTERED");
        assertThat(registered.path("outcome").path("login").asText()).isEqualTo("lucja.gzegzolka");
        assertThat(registered.path("outcome").path("decidedBy").asText()).isEqualTo("rejestrator");

        String path = "/users/" + registered.path("outcome").path("userId").asText();
        JsonNode user = ibok.asAdministrator().get(path).json();
        assertThat(user.path("firstName").asText()).isEqualTo("Łucja");
        assertThat(user.path("email")).isEqualTo(application.path("contact").path("email"));
        assertThat(user.path("attributes").path("customerNumber").path(0))
                .isEqualTo(application.path("applicant").path("customerNumber"));
        assertThat(user.path("attributes").path("applicationNumber").path(0)).isEqualTo(application.path("number"));
        assertThat(ibok.asAdministrator()
                        .get(path + "/role-mappings/realm")
                        .json()
                        .findValuesAsText("name"))
                .contains("ibok-customer")
                .doesNotContain("ibok-clerk", "ibok-registrar");
    }

    @Test
    @Tag("punkt-2")
    void withoutEveryConsentAndTheSignedRegulaminThereIsNoAccount() {
        ObjectNode paper = Paper.complete("Jan", "Bezzgody");
        ((ObjectNode) paper.path("clauses").path(2)).put("accepted", false);
        ((ObjectNode) paper.path("regulamin")).putNull("signedOn");
        JsonNode application = Paper.record(ibok.asClerk(), paper);
        Answer refused = Paper.register(ibok.asRegistrar(), application);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().path("errors").findValuesAsText("field"))
                .containsExactly("clauses.DATA_TRUE", "regulamin.signedOn");
        assertThat(ibok.asClerk().get(Paper.path(application)).json()).isEqualTo(application);
        assertThat(users("jan.bezzgody")).isEmpty();
    }

    @Test
    void aTakenLoginIsRefusedWithAFreeOneAndChangesNothing() {
        Paper.register(ibok.asRegistrar(), Paper.record(ibok.asClerk(), Paper.complete("Ewa", "Zajęta")))
                .successful();
        JsonNode second = Paper.record(ibok.asClerk(), Paper.complete("Ewa", "Zajęta"));
        Answer refused = register(second, "ewa.zajeta");
        assertThat(refused.status()).isEqualTo(409);
        JsonNode error = refused.json().path("errors").path(0);
        assertThat(error.path("field").asText()).isEqualTo("login");
        assertThat(error.path("params").path(0).asText()).isEqualTo("ewa.zajeta2");
        assertThat(register(second, "ewa.zajeta2").status()).isEqualTo(200);
    }

    @Test
    void aLoginOfStaffIsTakenToo() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Ewa", "Sprytna"));
        assertThat(register(application, "rejestrator").status()).isEqualTo(409);
    }

    @Test
    void aMalformedLoginIsRefused() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Ewa", "Błędna"));
        for (String login : List.of("Ewa", "ab", "ewa błędna", "ewa@example.com", "x".repeat(65))) {
            Answer refused = register(application, login);
            assertThat(refused.status()).as(login).isEqualTo(400);
            assertThat(refused.json().path("errors").path(0).path("field").asText())
                    .isEqualTo("login");
        }
    }

    @Test
    void registeringTwiceMakesOneAccount() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Ewa", "Podwójna"));
        assertThat(Paper.register(ibok.asRegistrar(), application).status()).isEqualTo(200);
        Answer again = Paper.register(ibok.asRegistrar(), application);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().path("errorMessage").asText()).contains("już zarejestrowany");
    }

    @Test
    void registeringFromManyPlacesAtOnceMakesOneAccount() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Ewa", "Równoległa"));
        List<Integer> statuses = Together.run(
                16, i -> Paper.register(ibok.asRegistrar(), application).status());
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(15);
        assertThat(users("ewa.rownolegla")).hasSize(1);
    }

    @Test
    void namesakesRegisteredAtOnceGetDifferentLogins() {
        List<String> logins = Together.run(50, i -> {
            JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Imiennik"));
            return Paper.register(ibok.asRegistrar(), application)
                    .successful()
                    .json()
                    .path("outcome")
                    .path("login")
                    .asText();
        });
        assertThat(logins).hasSize(50).doesNotHaveDuplicates().allMatch(login -> login.matches("jan\\.imiennik\\d*"));
    }

    @Test
    void anOrganisationAndANameInAnotherScriptGetLoginsToo() {
        ObjectNode organisation = Paper.complete("Jan", "Prezes");
        ((ObjectNode) organisation.path("applicant"))
                .put("kind", "ORGANISATION")
                .put("organisationName", "Spółdzielnia „Źródło” Sp. z o.o.");
        assertThat(loginOf(organisation)).isEqualTo("spoldzielnia-zrodlo-sp-z-o-o");
        ObjectNode ukrainian = Paper.complete("Олена", "Шевченко");
        assertThat(loginOf(ukrainian))
                .isEqualToIgnoringCase(
                        ukrainian.path("applicant").path("customerNumber").asText());
        ObjectNode longest = Paper.complete("Ż".repeat(200), "Ó".repeat(200));
        assertThat(loginOf(longest)).isEqualTo("z".repeat(58));
    }

    @Test
    void proposedLoginsAreFree() {
        Paper.register(ibok.asRegistrar(), Paper.record(ibok.asClerk(), Paper.complete("Iga", "Wolna")))
                .successful();
        JsonNode second = Paper.record(ibok.asClerk(), Paper.complete("Iga", "Wolna"));
        JsonNode proposals = ibok.asRegistrar()
                .get(Paper.path(second) + "/login-proposals")
                .json()
                .path("proposals");
        assertThat(proposals.path(0).asText()).isEqualTo("iga.wolna2");
        assertThat(proposals.path(1).asText()).isEqualTo("i.wolna");
        assertThat(register(second, proposals.path(1).asText()).status()).isEqualTo(200);
    }

    private String loginOf(ObjectNode paper) {
        return Paper.register(ibok.asRegistrar(), Paper.record(ibok.asClerk(), paper))
                .successful()
                .json()
                .path("outcome")
                .path("login")
                .asText();
    }

    private Answer register(JsonNode application, String login) {
        return ibok.asRegistrar().post(Paper.path(application) + "/registration", Map.of("login", login));
    }

    private JsonNode users(String username) {
        return ibok.asAdministrator()
                .get("/users?exact=true&username=" + username)
                .json();
    }
}
