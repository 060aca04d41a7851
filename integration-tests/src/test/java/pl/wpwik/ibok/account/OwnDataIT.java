package pl.wpwik.ibok.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.Account;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.register.Customer;

/** What the account console is given of a person's data, and what it may send back. */
@ExtendWith(IbokServer.class)
@Tag("punkt-5")
@Tag("full")
class OwnDataIT {

    private static final String OWN = "Wlasne-Haslo-27";

    private final IbokSystem ibok;

    OwnDataIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void customersReadTheirDataAndWriteTheirLanguageAlone() {
        Customer customer = active("Ada", "Czytająca");
        try (OwnData own = of(customer)) {
            JsonNode account = own.read("pl");
            assertThat(OwnData.shown(account))
                    .contains("username", "email", "firstName", "lastName", "customerNumber", "applicationNumber")
                    .contains("supplyPoints", "address", "phone")
                    .as("a person has no organisation, and the kind is no news")
                    .doesNotContain("organisationName", "accountKind");
            assertThat(OwnData.writable(account)).containsExactly("locale");
            ObjectNode changed = account.deepCopy();
            changed.put("firstName", "Inna");
            assertThat(own.write(changed).status()).isEqualTo(400);
            changed = account.deepCopy();
            ((ObjectNode) changed.path("attributes")).putArray("locale").add("en");
            ((ObjectNode) changed.path("attributes")).putArray("phone").add("000 000 000");
            own.write(changed);
            assertThat(user(customer).path("attributes").path("phone"))
                    .isEqualTo(account.path("attributes").path("phone"));
            changed = account.deepCopy();
            ((ObjectNode) changed.path("attributes")).putArray("locale").add("en");
            own.write(changed).successful();
            assertThat(user(customer).path("attributes").path("locale").path(0).asText())
                    .isEqualTo("en");
            assertThat(user(customer).path("attributes").path("supplyPoints"))
                    .isEqualTo(account.path("attributes").path("supplyPoints"));
        }
    }

    @Test
    void whomToAskIsWhatTheUtilityHasSetInTheReadersLanguage() {
        Customer customer = active("Ada", "Pytająca");
        set(Map.of("ibok.contactPhones", "12 345 67 89"));
        try (OwnData own = of(customer)) {
            assertThat(hint(own.read("pl")))
                    .contains("pochodzą z wniosku BOK-27", "telefon 12 345 67 89", "e-mail ibok@wpwik.com");
            assertThat(hint(own.read("en"))).contains("come from the BOK-27 application", "telephone 12 345 67 89");
        } finally {
            set(Map.of("ibok.contactPhones", "662 277 045, 33 82 356 26 do 28"));
        }
        assertThat(ibok.asAdministrator().get("/users/profile").json().toString())
                .as("the realm's own user profile stays as it is")
                .contains("${ibokAccountOrigin}")
                .doesNotContain("12 345 67 89");
    }

    @Test
    void staffSeeNoFieldsOfCustomers() {
        try (OwnData own = new OwnData(ibok, ibok.clerk())) {
            JsonNode account = own.read("pl");
            assertThat(OwnData.shown(account))
                    .contains("username", "email")
                    .doesNotContain("customerNumber", "applicationNumber", "supplyPoints", "phone", "address");
            assertThat(hint(account)).isEqualTo("${ibokAccountOrigin}");
        }
    }

    @Test
    void anAccountOfAnEarlierVersionIsCompletedWhenItIsLookedAt() throws SQLException {
        Customer customer = active("Ada", "Dawna");
        try (var connection = ibok.database().connection();
                var delete = connection.prepareStatement(
                        "DELETE FROM user_attribute WHERE user_id = ? AND name IN ('accountKind', 'supplyPoints')")) {
            delete.setString(1, customer.userPath().substring("/users/".length()));
            assertThat(delete.executeUpdate()).isEqualTo(2);
        }
        ibok.asAdministrator().call("POST", "/clear-user-cache", "").successful();
        try (OwnData own = of(customer)) {
            assertThat(own.read("pl")
                            .path("attributes")
                            .path("supplyPoints")
                            .path(0)
                            .asText())
                    .isEqualTo("P-7, Wadowice, Źródlana 7");
        }
        assertThat(user(customer).path("attributes").path("accountKind").path(0).asText())
                .isEqualTo("PERSON");
    }

    private Customer active(String firstName, String lastName) {
        Customer customer = Customer.registered(ibok, firstName, lastName);
        customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .changePassword(OWN);
        return customer;
    }

    private OwnData of(Customer customer) {
        return new OwnData(ibok, new Account(customer.login(), OWN));
    }

    private JsonNode user(Customer customer) {
        return ibok.asAdministrator().get(customer.userPath()).successful().json();
    }

    private static String hint(JsonNode account) {
        return account.path("userProfileMetadata")
                .path("groups")
                .path(0)
                .path("displayDescription")
                .asText();
    }

    private void set(Map<String, String> values) {
        ibok.asAdministrator()
                .put("/bok27/settings/values", Map.of("values", values))
                .successful();
    }
}
