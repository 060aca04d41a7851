package pl.wpwik.ibok.regulamin;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.wpwik.ibok.regulamin.Utility.ASKED;
import static pl.wpwik.ibok.regulamin.Utility.OWN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** A new Regulamin is read and accepted at the next login, and the application shows it. */
@ExtendWith(IbokServer.class)
@Tag("punkt-2")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewRegulaminIT {

    private final IbokSystem ibok;
    private Utility utility;

    NewRegulaminIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeAll
    void aNewRegulaminFromToday() {
        utility = new Utility(ibok, "regulamin");
        utility.newRegulamin("2", "REQUIRED");
    }

    @AfterAll
    void withoutTheUtility() {
        utility.close();
    }

    @Test
    void inOneLoginTheCustomerSetsAPasswordAndAcceptsTheNewRegulamin() {
        Customer customer = utility.registered("Jednorazowa");
        LoginConversation person = utility.atLogin()
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
        assertThat(person.atPortal()).isFalse();
        assertThat(person.page())
                .contains(ASKED, "Akceptuję Regulamin", "Nie akceptuję", "Wersja 2", "https://wpwik.example/regulamin")
                .contains("1. Regulamin określa &lt;b&gt;zasady&lt;/b&gt;.")
                .doesNotContain("<b>zasady</b>");

        person.submit(Map.of("ibok-version", "2"));
        assertThat(person.page()).contains(ASKED, "zaznacz, że akceptujesz Regulamin");
        assertThat(utility.acceptances(customer)).hasSize(1);

        assertThat(Utility.accept(person, "2").atPortal()).isTrue();
        assertThat(utility.login(customer).atPortal()).as("the next login").isTrue();
    }

    @Test
    void whatWasAcceptedIsShownInTheApplicationAndTheHistoryAndOnTheUser() {
        Customer customer = utility.registered("Pokazana");
        assertThat(utility.attributes(customer).path("regulaminVersion").path(0).asText())
                .isEqualTo("1");
        Utility.accept(
                utility.atLogin()
                        .login(customer.login(), customer.temporaryPassword())
                        .changePassword(OWN),
                "2");

        JsonNode application = utility.application(customer);
        JsonNode acceptances = application.path("regulamin").path("acceptances");
        assertThat(acceptances.findValuesAsText("version")).containsExactly("1", "2");
        assertThat(acceptances.findValuesAsText("way")).containsExactly("PAPER", "ONLINE");
        assertThat(application.path("regulamin").path("version").asText())
                .as("what stands on the paper")
                .isEqualTo("1");
        JsonNode newest = Paper.history(utility.api(), customer.application()).get(0);
        assertThat(newest.path("action").asText()).isEqualTo("REGULAMIN_ACCEPTED");
        assertThat(newest.path("who").asText()).isEqualTo(customer.login());
        assertThat(newest.path("changes").toString())
                .isEqualTo("[{\"field\":\"regulamin.version\",\"old\":\"1\",\"new\":\"2\"}]");
        assertThat(utility.attributes(customer).path("regulaminVersion").path(0).asText())
                .isEqualTo("2");
        assertThat(utility.api()
                        .get("/events?type=CUSTOM_REQUIRED_ACTION&user="
                                + customer.userPath().substring("/users/".length()))
                        .text())
                .contains("\"custom_required_action\":\"ibok-regulamin\"", "\"regulamin_version\":\"2\"");
    }
}
