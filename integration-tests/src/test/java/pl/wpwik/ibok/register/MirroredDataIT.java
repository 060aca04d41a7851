package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;

/** The register is the truth: what Users shows of a customer is read-only, for realm administrators too. */
@ExtendWith(IbokServer.class)
@Tag("punkt-4")
class MirroredDataIT {

    private final IbokSystem ibok;

    MirroredDataIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @ParameterizedTest
    @CsvSource({"username,inny.login", "email,inny@example.com", "email,''", "firstName,Inny", "lastName,Inny"})
    void loginNameAndAddressOfACustomerAreNotChangedInUsers(String field, String value) {
        Customer customer = Customer.registered(ibok, "Ewa", "Lustrzana");
        ObjectNode user = user(customer.userPath());
        JsonNode before = user.deepCopy();
        Answer answer = ibok.asAdministrator().put(customer.userPath(), user.put(field, value));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text()).contains("ibokMirroredReadOnly");
        assertThat(user(customer.userPath()).path(field)).isEqualTo(before.path(field));
    }

    /** What the console, before anybody types, makes of it: fields that cannot be edited. */
    @Test
    void theUserProfileShowsTheMirroredDataOfACustomerAsReadOnlyAndThoseOfOthersNot() {
        Customer customer = Customer.registered(ibok, "Ewa", "Niezmienna");
        assertThat(readOnly(customer.userPath()))
                .contains("username", "email", "firstName", "lastName", "customerNumber", "applicationNumber");
        assertThat(readOnly(staffPath(ibok.clerk().username())))
                .doesNotContain("email", "firstName", "lastName")
                .contains("customerNumber", "applicationNumber");
    }

    @Test
    void theNumbersOfACustomerAreNotChangedInUsers() {
        Customer customer = Customer.registered(ibok, "Ewa", "Numerowana");
        ObjectNode user = user(customer.userPath());
        JsonNode before = user.path("attributes").deepCopy();
        ObjectNode attributes = user.putObject("attributes");
        attributes.putArray("customerNumber").add("K-999999");
        attributes.putArray("applicationNumber").add("BOK-27/1999/000001");
        ibok.asAdministrator().put(customer.userPath(), user);
        assertThat(user(customer.userPath()).path("attributes")).isEqualTo(before);
        assertThat(before.path("customerNumber").path(0).asText()).startsWith("K-");
    }

    @Test
    void whatIsNotMirroredStaysInTheAdministratorsHands() {
        Customer customer = Customer.registered(ibok, "Ewa", "Blokowana");
        ObjectNode user = user(customer.userPath());
        assertThat(ibok.asAdministrator()
                        .put(customer.userPath(), user.put("enabled", false))
                        .status())
                .isEqualTo(204);
        assertThat(ibok.asAdministrator()
                        .put(customer.userPath(), Map.of("enabled", true))
                        .status())
                .isEqualTo(204);
        assertThat(user(customer.userPath()).path("email").asText()).isEqualTo(customer.email());
    }

    @Test
    void accountsOfStaffAreEditedAsEver() {
        ibok.asAdministrator()
                .post("/users", Map.of("username", "nowa.pracownica"))
                .successful();
        String path = staffPath("nowa.pracownica");
        ObjectNode user = user(path);
        user.put("firstName", "Nowa").put("lastName", "Pracownica").put("email", "nowa@wpwik.example");
        assertThat(ibok.asAdministrator().put(path, user).status()).isEqualTo(204);
        assertThat(user(path).path("lastName").asText()).isEqualTo("Pracownica");
    }

    @Test
    void theConsoleHasTheReasonInPolishAndInEnglish() {
        for (var expected :
                Map.of("pl", "tylko we wniosku", "en", "corrected there only").entrySet()) {
            String texts = new Http()
                    .get(ibok.server().url() + "/resources/ibok/admin/" + expected.getKey())
                    .text();
            assertThat(texts).contains("ibokMirroredReadOnly", expected.getValue());
        }
    }

    private List<String> readOnly(String path) {
        JsonNode profile = user(path + "?userProfileMetadata=true").path("userProfileMetadata");
        return StreamSupport.stream(profile.path("attributes").spliterator(), false)
                .filter(attribute -> attribute.path("readOnly").asBoolean())
                .map(attribute -> attribute.path("name").asText())
                .toList();
    }

    private String staffPath(String username) {
        return "/users/"
                + ibok.asAdministrator()
                        .get("/users?exact=true&username=" + username)
                        .successful()
                        .json()
                        .path(0)
                        .path("id")
                        .asText();
    }

    private ObjectNode user(String path) {
        return (ObjectNode) ibok.asAdministrator().get(path).successful().json();
    }
}
