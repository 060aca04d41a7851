package pl.wpwik.ibok.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;

@ExtendWith(IbokServer.class)
@Tag("punkt-4")
class RolesIT {

    private final IbokSystem ibok;

    RolesIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    void withoutATokenNothingIsSeen() {
        AdminApi nobody = AdminApi.asNobody(ibok.realm());
        assertThat(nobody.get("/bok27/applications").status()).isEqualTo(401);
        assertThat(nobody.get("/bok27/settings").status()).isEqualTo(401);
        assertThat(nobody.post("/bok27/applications", Paper.complete("Jan", "Nikt"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aClerkEntersAndSeesButDoesNotRegister() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Urzędowy"));
        assertThat(ibok.asClerk().get(Paper.path(application)).status()).isEqualTo(200);
        assertThat(Paper.register(ibok.asClerk(), application).status()).isEqualTo(403);
        assertThat(ibok.asClerk()
                        .get(Paper.path(application))
                        .json()
                        .path("status")
                        .asText())
                .isEqualTo("SUBMITTED");
    }

    @Test
    void ofKeycloaksOwnRightsEveryStaffRoleHasTheOneThatOpensTheConsole() {
        for (String role : List.of("ibok-clerk", "ibok-registrar", "ibok-supervisor")) {
            JsonNode rights =
                    ibok.asAdministrator().get("/roles/" + role + "/composites").json();
            assertThat(rights.findValuesAsText("name")).as(role).containsExactly("query-realms");
        }
        assertThat(ibok.asAdministrator().get("/roles/ibok-customer/composites").json())
                .isEmpty();
    }

    @Test
    void withThatRightNothingOfKeycloakItselfIsSeen() {
        for (AdminApi staff : List.of(ibok.asClerk(), ibok.asRegistrar(), ibok.asSupervisor())) {
            for (String path : List.of(
                    "/users",
                    "/users/count",
                    "/clients",
                    "/groups",
                    "/events",
                    "/admin-events",
                    "/components",
                    "/identity-provider/instances",
                    "/authentication/flows",
                    "/client-scopes",
                    "/keys")) {
                assertThat(staff.get(path).status()).as(path).isEqualTo(403);
            }
            assertThat(staff.get("").json().has("smtpServer")).isFalse();
        }
    }

    @Test
    void staffCannotReachAroundTheRegister() {
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Chroniony"));
        String user = "/users/"
                + Paper.register(ibok.asRegistrar(), application)
                        .successful()
                        .json()
                        .path("outcome")
                        .path("userId")
                        .asText();
        JsonNode customerRole =
                ibok.asAdministrator().get("/roles/ibok-customer").json();
        for (AdminApi staff : List.of(ibok.asClerk(), ibok.asRegistrar(), ibok.asSupervisor())) {
            assertThat(staff.put(
                                    user + "/reset-password",
                                    Map.of("type", "password", "value", "Haslo1234", "temporary", false))
                            .status())
                    .isEqualTo(403);
            assertThat(staff.post(user + "/impersonation", Map.of()).status()).isEqualTo(403);
            assertThat(staff.put(user, Map.of("email", "obcy@example.com")).status())
                    .isEqualTo(403);
            assertThat(staff.delete(user).status()).isEqualTo(403);
            assertThat(staff.post("/users", Map.of("username", "obcy")).status())
                    .isEqualTo(403);
            assertThat(staff.post(user + "/role-mappings/realm", List.of(customerRole))
                            .status())
                    .isEqualTo(403);
            assertThat(staff.post("/roles", Map.of("name", "obca")).status()).isEqualTo(403);
            assertThat(staff.put("", Map.of("realm", "ibok", "registrationAllowed", true))
                            .status())
                    .isEqualTo(403);
        }
    }
}
