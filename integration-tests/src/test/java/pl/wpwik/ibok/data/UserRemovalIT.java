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
        assertThat(ibok.asClerk()
                        .get("/bok27/applications?status=CLOSED&search=Usuwany")
                        .json()
                        .findValuesAsText("number"))
                .contains(doomed.application().path("number").asText());
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

    private JsonNode application(Customer customer) {
        return ibok.asClerk().get(customer.applicationPath()).successful().json();
    }

    /** As if the mail server had not accepted it: owed again, tomorrow. */
    private void oweOnceMore(Customer customer) throws SQLException {
        try (var connection = ibok.database().connection();
                var update = connection.prepareStatement("UPDATE ibok_mail SET state = 'PENDING', next_attempt_at = ?"
                        + " WHERE subject_id = ? AND state = 'SENT'")) {
            update.setLong(1, System.currentTimeMillis() + 86_400_000);
            update.setString(2, customer.application().path("id").asText());
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
