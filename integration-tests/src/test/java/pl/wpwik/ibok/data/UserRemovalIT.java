package pl.wpwik.ibok.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** A customer's Keycloak user deleted by hand: the register outlives it, what served the account does not. */
@ExtendWith(IbokServer.class)
@Tag("punkt-8")
class UserRemovalIT {

    private static final String PENDING = "SELECT count(*) FROM ibok_mail WHERE state = 'PENDING' AND subject_id = ?";

    private static final String ACTIVATION = "SELECT count(*) FROM ibok_activation WHERE application_id = ?";

    private final IbokSystem ibok;

    UserRemovalIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void theApplicationIsClosedItsMailsAndPasswordsGoAndTheNeighboursStay() throws SQLException {
        Customer doomed = Customer.registered(ibok, "Jan", "Usuwany");
        Customer neighbour = Customer.registered(ibok, "Jan", "Zostający");
        oweOnceMore(doomed);
        oweOnceMore(neighbour);
        String before = application(neighbour).toString();

        ibok.asAdministrator().delete(doomed.userPath()).successful();

        assertThat(application(doomed).path("status").asText()).isEqualTo("CLOSED");
        assertThat(count(PENDING, doomed.application().path("id").asText())).isZero();
        assertThat(credentials(doomed)).isZero();
        assertThat(count(ACTIVATION, doomed.application().path("id").asText())).isZero();
        assertThat(ibok.asClerk()
                        .get(doomed.applicationPath() + "/history")
                        .json()
                        .path(0)
                        .path("action")
                        .asText())
                .isEqualTo("CLOSED");
        assertThat(application(neighbour)).hasToString(before);
        assertThat(count(PENDING, neighbour.application().path("id").asText())).isOne();
        assertThat(credentials(neighbour)).isOne();
        assertThat(count(ACTIVATION, neighbour.application().path("id").asText()))
                .isOne();
        assertThat(ibok.asClerk()
                        .get("/bok27/applications?status=CLOSED&search=Usuwany")
                        .json()
                        .findValuesAsText("number"))
                .contains(doomed.application().path("number").asText());
        oweNoMore(neighbour);
    }

    @Test
    void itsLoginIsNotGivenToANamesake() {
        Customer first = Customer.registered(ibok, "Jan", "Imiennik");
        ibok.asAdministrator().delete(first.userPath()).successful();
        assertThat(Customer.registered(ibok, "Jan", "Imiennik").login()).isNotEqualTo(first.login());
    }

    @Test
    void aClosedApplicationIsNotRegisteredAgain() {
        Customer gone = Customer.registered(ibok, "Jan", "Ponowny");
        ibok.asAdministrator().delete(gone.userPath()).successful();
        assertThat(Paper.register(ibok.asRegistrar(), gone.application()).status())
                .isEqualTo(409);
    }

    @Test
    void deletingAnybodyElseLeavesTheRegisterAsItIs() {
        Customer customer = Customer.registered(ibok, "Jan", "Nietknięty");
        ibok.asAdministrator()
                .post("/users", Map.of("username", "niczyj.uzytkownik"))
                .successful();
        String other = ibok.asAdministrator()
                .get("/users?exact=true&username=niczyj.uzytkownik")
                .json()
                .path(0)
                .path("id")
                .asText();
        String before = application(customer).toString();
        ibok.asAdministrator().delete("/users/" + other).successful();
        assertThat(application(customer)).hasToString(before);
    }

    @Test
    void anAccountIsDeletedWhileItsActivationMailIsOnItsWay() throws SQLException {
        for (int i = 0; i < 20; i++) {
            JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Prędki"));
            JsonNode registered =
                    Paper.register(ibok.asRegistrar(), application).successful().json();
            ibok.asAdministrator()
                    .delete("/users/"
                            + registered.path("outcome").path("userId").asText())
                    .successful();
            assertThat(count(PENDING, application.path("id").asText())).isZero();
        }
    }

    private JsonNode application(Customer customer) {
        return ibok.asClerk().get(customer.applicationPath()).successful().json();
    }

    /** As if the mail server had not accepted it: owed again, later; much later would be taken for a clock set back. */
    private void oweOnceMore(Customer customer) throws SQLException {
        change(
                customer,
                "UPDATE ibok_mail SET state = 'PENDING', next_attempt_at = created_at + 120000"
                        + " WHERE subject_id = ? AND state = 'SENT'");
    }

    /** Other tests wait until nothing is owed. */
    private void oweNoMore(Customer customer) throws SQLException {
        change(customer, "UPDATE ibok_mail SET state = 'SENT' WHERE subject_id = ? AND state = 'PENDING'");
    }

    private void change(Customer customer, String mail) throws SQLException {
        try (var connection = ibok.database().connection();
                var update = connection.prepareStatement(mail)) {
            update.setString(1, customer.application().path("id").asText());
            assertThat(update.executeUpdate()).isOne();
        }
    }

    private int credentials(Customer customer) throws SQLException {
        return count(
                "SELECT count(*) FROM credential WHERE user_id = ?",
                customer.userPath().substring("/users/".length()));
    }

    private int count(String query, String parameter) throws SQLException {
        try (var connection = ibok.database().connection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, parameter);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
