package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.ActivationMail;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.StallingMailServer;
import pl.wpwik.ibok.harness.Together;

@ExtendWith(IbokServer.class)
@Tag("punkt-5")
class ContactCorrectionIT {

    private static final String OWN = "Wlasne-Haslo-27";

    private final IbokSystem ibok;
    private final Correction correction;

    ContactCorrectionIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.correction = new Correction(ibok);
    }

    @Test
    void withAMistypedAddressTheTemporaryPasswordDiesAtOnceAndANewMailGoesToTheRightOne() {
        Customer customer = Customer.registered(ibok, "Jan", "Pomylony");
        JsonNode corrected = correction
                .correct(customer.application(), "wlasciwy@example.com")
                .successful()
                .json();
        assertThat(accepts(customer.login(), customer.temporaryPassword())).isFalse();
        assertThat(corrected.path("contact").path("email").asText()).isEqualTo("wlasciwy@example.com");
        assertThat(corrected.path("version").asInt())
                .isGreaterThan(customer.application().path("version").asInt());
        assertThat(user(customer).path("email").asText()).isEqualTo("wlasciwy@example.com");

        ActivationMail mail = activationMailTo("wlasciwy@example.com", 1);
        assertThat(mail.login()).isEqualTo(customer.login());
        assertThat(accepts(mail.login(), mail.temporaryPassword())).isTrue();
        assertThat(ibok.mailbox().to(customer.email())).hasSize(1);

        List<String> actions = actions(customer);
        assertThat(actions).contains("CONTACT_CORRECTED", "MAIL_RESENT", "TEMPORARY_PASSWORD_REVOKED");
        assertThat(actions.indexOf("MAIL_RESENT")).isLessThan(actions.indexOf("CONTACT_CORRECTED"));
    }

    @Test
    void aMailThatIsJustBeingSentToTheWrongAddressOpensNothing() {
        ObjectNode realm = (ObjectNode) ibok.asAdministrator().get("").json();
        JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Wdrodze"));
        awaitNoOwedMail();
        String wrong = recorded.path("contact").path("email").asText();
        try (var stalling = new StallingMailServer()) {
            JsonNode registered;
            ibok.asAdministrator()
                    .put("", withMailServer(realm, stalling.port()))
                    .successful();
            try {
                registered = Paper.register(ibok.asRegistrar(), recorded)
                        .successful()
                        .json();
                stalling.awaitCall();
            } finally {
                ibok.asAdministrator().put("", realm).successful();
            }
            assertThat(credentials(registered)).isNotEmpty();
            correction.correct(registered, "zdrogi@example.com").successful();
            assertThat(credentials(registered)).isEmpty();
            ActivationMail lost = ActivationMail.read(stalling.accept().text());
            assertThat(lost.login()).isEqualTo("jan.wdrodze");
            ActivationMail right = activationMailTo("zdrogi@example.com", 1);
            assertThat(right.temporaryPassword()).isNotEqualTo(lost.temporaryPassword());
            assertThat(accepts(lost.login(), lost.temporaryPassword())).isFalse();
            assertThat(accepts(right.login(), right.temporaryPassword())).isTrue();
            assertThat(ibok.mailbox().to(wrong)).isEmpty();
            assertThat(Paper.history(ibok.asClerk(), recorded).findValuesAsText("new"))
                    .as("where mails went, the lost one too")
                    .contains(wrong, "zdrogi@example.com");
        }
    }

    @Test
    void aMailThatStillWaitsGoesToTheRightAddressOnly() {
        JsonNode registered;
        ibok.mailbox().stop();
        try {
            JsonNode recorded = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Czekający"));
            registered =
                    Paper.register(ibok.asRegistrar(), recorded).successful().json();
            correction.correct(registered, "czekajacy@example.com").successful();
        } finally {
            ibok.mailbox().startAgain();
        }
        ActivationMail mail = activationMailTo("czekajacy@example.com", 1);
        assertThat(accepts(mail.login(), mail.temporaryPassword())).isTrue();
        assertThat(ibok.mailbox().to(registered.path("contact").path("email").asText()))
                .as("at most one that was under way already, and it opens nothing")
                .map(lost -> ActivationMail.read(lost.text()))
                .noneMatch(lost -> accepts(lost.login(), lost.temporaryPassword()));
        assertThat(ibok.mailbox().to("czekajacy@example.com")).hasSize(1);
    }

    @Test
    void anotherTelephoneNumberVoidsNothing() {
        Customer customer = Customer.registered(ibok, "Jan", "Telefoniczny");
        ObjectNode body = Correction.body(customer.application());
        Correction.contact(body).put("phone", "33 82 356 26");
        JsonNode corrected =
                correction.put(customer.application(), body).successful().json();
        assertThat(corrected.path("contact").path("phone").asText()).isEqualTo("33 82 356 26");
        assertThat(correction.put(corrected, Correction.body(corrected)).json()).isEqualTo(corrected);
        assertThat(accepts(customer.login(), customer.temporaryPassword())).isTrue();
        assertThat(actions(customer)).contains("CONTACT_CORRECTED").doesNotContain("MAIL_RESENT");
    }

    @Test
    void whoHasAnOwnPasswordKeepsItAndGetsNoActivationMail() {
        Customer customer = Customer.registered(ibok, "Jan", "Czynny");
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
        JsonNode active = Paper.read(ibok.asClerk(), customer.application());
        assertThat(active.path("status").asText()).isEqualTo("ACTIVE");
        correction.correct(active, "czynny@example.com").successful();
        assertThat(user(customer).path("email").asText()).isEqualTo("czynny@example.com");
        assertThat(customer.atLoginPage(ibok).login(customer.login(), OWN).atPortal())
                .isTrue();
        assertThat(actions(customer)).doesNotContain("MAIL_RESENT", "TEMPORARY_PASSWORD_REVOKED");
    }

    @Test
    void aCorrectionAndTheFirstLoginAtOnceEndInOneOfTheTwoOrders() {
        for (int round = 0; round < 4; round++) {
            Customer customer = Customer.registered(ibok, "Jan", "Równoczesny");
            LoginConversation atChange =
                    customer.atLoginPage(ibok).login(customer.login(), customer.temporaryPassword());
            String address = "rowno" + round + "@example.com";
            List<Integer> statuses = Together.run(2, i -> {
                if (i == 0) {
                    return correction.correct(customer.application(), address).status();
                }
                return atChange.changePassword(OWN).atPortal() ? 1 : 0;
            });
            JsonNode present = Paper.read(ibok.asClerk(), customer.application());
            boolean changed = statuses.get(1) == 1;
            assertThat(statuses.get(0)).isEqualTo(changed ? 409 : 200);
            assertThat(present.path("status").asText()).isEqualTo(changed ? "ACTIVE" : "REGISTERED");
            assertThat(present.path("contact").path("email").asText()).isEqualTo(changed ? customer.email() : address);
        }
    }

    /** Other tests' customers shall not be the ones who call the stalling server. */
    private void awaitNoOwedMail() {
        Poll.until("nothing owed", Duration.ofSeconds(60), () -> {
            try (var connection = ibok.database().connection();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery("select 1 from IBOK_MAIL where STATE = 'PENDING'")) {
                return !rows.next();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Whether the password leads to the change of password, which is all a temporary one opens. */
    private boolean accepts(String login, String password) {
        return new LoginConversation(ibok.realm(), ibok.portal().url())
                .open()
                .login(login, password)
                .page()
                .contains("password-new");
    }

    private ActivationMail activationMailTo(String address, int number) {
        return ActivationMail.read(
                ibok.mailbox().await(address, number).get(number - 1).text());
    }

    /** The kinds of credentials the account has. */
    private List<String> credentials(JsonNode registered) {
        String user = "/users/" + registered.path("outcome").path("userId").asText();
        return ibok.asAdministrator()
                .get(user + "/credentials")
                .successful()
                .json()
                .findValuesAsText("type");
    }

    private JsonNode user(Customer customer) {
        return ibok.asAdministrator().get(customer.userPath()).json();
    }

    private List<String> actions(Customer customer) {
        return Paper.history(ibok.asClerk(), customer.application()).findValuesAsText("action");
    }

    private static ObjectNode withMailServer(ObjectNode realm, int port) {
        ObjectNode changed = realm.deepCopy();
        changed.withObject("smtpServer").put("host", "127.0.0.1").put("port", Integer.toString(port));
        return changed;
    }
}
