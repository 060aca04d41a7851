package pl.wpwik.ibok.access;

import java.util.List;
import java.util.Map;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.DirectGrantClient;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Realm;

/** Applications and accounts an administrator could make by hand. */
public record CustomerApplication(IbokSystem ibok) {

    static final String HAND_MADE_PASSWORD = "Recznie-2026";

    /** An application for customers that asks for passwords itself. */
    public DirectGrant withDirectGrant(String clientId) {
        return withDirectGrant(ibok.asAdministrator(), ibok.realm(), clientId);
    }

    /** The same in another realm. */
    public static DirectGrant withDirectGrant(AdminApi admin, Realm realm, String clientId) {
        var client = DirectGrantClient.create(admin, clientId);
        String id = admin.get("/clients?clientId=" + clientId)
                .json()
                .path(0)
                .path("id")
                .asText();
        for (var scope : admin.get("/client-scopes").json()) {
            if (scope.path("name").asText().equals("ibok-customer")) {
                admin.put(
                                "/clients/" + id + "/default-client-scopes/"
                                        + scope.path("id").asText(),
                                Map.of())
                        .successful();
            }
        }
        return new DirectGrant(realm, client);
    }

    public void remove(DirectGrant application) {
        DirectGrantClient.remove(ibok.asAdministrator(), application.client().clientId());
    }

    /** An account made in Users, the customers' role included; its path in the admin REST API. */
    String handMadeAccount(String login) {
        ibok.asAdministrator()
                .post(
                        "/users",
                        Map.of(
                                "username",
                                login,
                                "enabled",
                                true,
                                "firstName",
                                "Ręczny",
                                "lastName",
                                "Podrobiony",
                                "email",
                                login + "@example.com",
                                "credentials",
                                List.of(Map.of("type", "password", "value", HAND_MADE_PASSWORD, "temporary", false))))
                .successful();
        String user = "/users/"
                + ibok.asAdministrator()
                        .get("/users?exact=true&username=" + login)
                        .json()
                        .path(0)
                        .path("id")
                        .asText();
        ibok.asAdministrator()
                .post(user + "/role-mappings/realm", List.of(customerRole()))
                .successful();
        return user;
    }

    public Object customerRole() {
        return ibok.asAdministrator().get("/roles/ibok-customer").successful().json();
    }
}
