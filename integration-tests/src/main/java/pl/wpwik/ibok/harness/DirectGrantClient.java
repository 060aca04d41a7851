package pl.wpwik.ibok.harness;

import java.util.List;
import java.util.Map;

/**
 * A client through which the harness gets tokens without a browser. The realm file has none, for production needs none:
 * the harness makes its own and removes it again.
 */
public record DirectGrantClient(String clientId, String secret) {

    /** Keycloak's own command-line client of the master realm. */
    static final DirectGrantClient ADMIN_CLI = new DirectGrantClient("admin-cli", "");

    /** Creates a confidential client in the realm of {@code admin}, instead of one an interrupted run has left. */
    public static DirectGrantClient create(AdminApi admin, String clientId) {
        remove(admin, clientId);
        var client = new DirectGrantClient(clientId, Secrets.password());
        admin.post("/clients", client.representation()).successful();
        return client;
    }

    public static void remove(AdminApi admin, String clientId) {
        for (var found : admin.get("/clients?clientId=" + clientId).successful().json()) {
            admin.delete("/clients/" + found.path("id").asText()).successful();
        }
    }

    Map<String, String> form() {
        return secret.isEmpty()
                ? Map.of("client_id", clientId)
                : Map.of("client_id", clientId, "client_secret", secret);
    }

    private Map<String, Object> representation() {
        return Map.of(
                "clientId", clientId,
                "secret", secret,
                "publicClient", false,
                "standardFlowEnabled", false,
                "directAccessGrantsEnabled", true,
                "fullScopeAllowed", true,
                "redirectUris", List.of());
    }
}
