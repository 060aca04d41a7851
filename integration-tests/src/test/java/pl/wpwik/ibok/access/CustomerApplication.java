package pl.wpwik.ibok.access;

import java.util.List;
import java.util.Map;
import pl.wpwik.ibok.harness.DirectGrant;
import pl.wpwik.ibok.harness.DirectGrantClient;
import pl.wpwik.ibok.harness.IbokSystem;

/** Applications and accounts an administrator could make by hand. */
record CustomerApplication(IbokSystem ibok) {

    static final String HAND_MADE_PASSWORD = "Recznie-2026";

    /** An application for customers that asks for passwords itself. */
    DirectGrant withDirectGrant(String clientId) {
        var client = DirectGrantClient.create(ibok.asAdministrator(), clientId);
        String id = ibok.asAdministrator()
                .get("/clients?clientId=" + clientId)
                .json()
                .path(0)
                .path("id")
                .asText();
        for (var scope : ibok.asAdministrator().get("/client-scopes").json()) {
            if (scope.path("name").asText().equals("ibok-customer")) {
                ibok.asAdministrator()
                        .put(
                                "/clients/" + id + "/default-client-scopes/"
                                        + scope.path("id").asText(),
                                Map.of())
                        .successful();
            }
        }
        return new DirectGrant(ibok.realm(), client);
    }

    void remove(DirectGrant application) {
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

    Object customerRole() {
        return ibok.asAdministrator().get("/roles/ibok-customer").successful().json();
    }
}
