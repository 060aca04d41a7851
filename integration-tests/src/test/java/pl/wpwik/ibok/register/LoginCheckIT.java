package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;

/** What is said of a login while the registrar types is what the registration does with it. */
@ExtendWith(IbokServer.class)
@Tag("punkt-4")
class LoginCheckIT {

    private final IbokSystem ibok;

    LoginCheckIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void aLoginThatWouldNotBeGivenIsExplainedAsTheRegistrationExplainsIt() {
        Customer gone = Customer.registered(ibok, "Jan", "Dawny");
        ibok.asAdministrator().delete(gone.userPath()).successful();
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Sprawdzany"));
        for (String login : List.of("Zły Login", "ab", "-jan", "x".repeat(65), "rejestrator", gone.login())) {
            Answer refused = ibok.asRegistrar().post(Paper.path(application) + "/registration", Map.of("login", login));
            assertThat(refused.status()).as(login).isIn(400, 409);
            assertThat(check(application, login).path("problem"))
                    .as(login)
                    .isEqualTo(refused.json().path("errors").path(0).path("errorMessage"));
        }
        assertThat(ibok.asRegistrar()
                        .in("en")
                        .get(path(application, "ab"))
                        .json()
                        .path("problem")
                        .asText())
                .startsWith("A login has 3 to 64 characters");
    }

    @Test
    void aFreeLoginIsFreeAndStaysSoUntilItIsGiven() {
        JsonNode first = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Pierwszy"));
        JsonNode second = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Drugi"));
        for (JsonNode application : List.of(first, second)) {
            assertThat(check(application, " wolny.login ").path("login").asText())
                    .isEqualTo("wolny.login");
            assertThat(check(application, "wolny.login").path("problem").isNull())
                    .isTrue();
        }
        ibok.asRegistrar()
                .post(Paper.path(first) + "/registration", Map.of("login", "wolny.login"))
                .successful();
        assertThat(check(second, "wolny.login").path("problem").asText())
                .contains("zajęty")
                .contains("jan.drugi");
    }

    @Test
    void noLoginStandsForTheBestProposalAsInTheRegistration() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Niezdecydowany"));
        assertThat(check(application, " ").path("login").asText()).isEqualTo("jan.niezdecydowany");
        assertThat(check(application, " ").path("problem").isNull()).isTrue();
    }

    @Test
    void theApplicationOfACustomersKeycloakUserIsFound() {
        Customer customer = Customer.registered(ibok, "Jan", "Powiązany");
        JsonNode found = ibok.asClerk()
                .get("/bok27" + customer.userPath() + "/application")
                .successful()
                .json();
        assertThat(found.path("id")).isEqualTo(customer.application().path("id"));
        assertThat(found.path("number")).isEqualTo(customer.application().path("number"));
        assertThat(found.path("status").asText()).isEqualTo("REGISTERED");
        String clerk = ibok.asAdministrator()
                .get("/users?exact=true&username=" + ibok.clerk().username())
                .json()
                .path(0)
                .path("id")
                .asText();
        Answer none = ibok.asClerk().get("/bok27/users/" + clerk + "/application");
        assertThat(none.status()).isEqualTo(404);
        assertThat(none.json().path("errorMessage").asText()).isEqualTo("Nie ma takiego wniosku.");
    }

    private JsonNode check(JsonNode application, String login) {
        return ibok.asRegistrar().get(path(application, login)).successful().json();
    }

    private static String path(JsonNode application, String login) {
        return Paper.path(application) + "/login-check?login=" + Http.encode(login);
    }
}
