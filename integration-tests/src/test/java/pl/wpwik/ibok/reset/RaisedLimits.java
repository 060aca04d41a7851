package pl.wpwik.ibok.reset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http;

/**
 * Lets one address try as often as is to be measured; closing it puts the realm's limits back. A locked account and a
 * limited request are other kinds than those to be compared.
 */
public final class RaisedLimits implements AutoCloseable {

    private static final Map<String, Integer> LOCK_OUT =
            Map.of("failureFactor", 1_000_000, "quickLoginCheckMilliSeconds", 0);
    private static final Map<String, String> RESETS =
            Map.of("perLoginAndMinute", "60", "perLoginAndHour", "100", "perAddressAndHour", "10000");

    private final AdminApi admin;
    private final String resetStep;
    private final ObjectNode lockOut = Http.JSON.createObjectNode();
    private final ObjectNode resets;

    public RaisedLimits(AdminApi admin) {
        this.admin = admin;
        JsonNode realm = admin.get("").successful().json();
        LOCK_OUT.keySet().forEach(key -> lockOut.set(key, realm.path(key)));
        resetStep = "/authentication/config/"
                + admin.get("/authentication/flows/ibok-reset/executions")
                        .successful()
                        .json()
                        .path(0)
                        .path("authenticationConfig")
                        .asText();
        resets = (ObjectNode) admin.get(resetStep).successful().json();
        ObjectNode raised = resets.deepCopy();
        RESETS.forEach(raised.withObject("config")::put);
        admin.put("", LOCK_OUT).successful();
        admin.put(resetStep, raised).successful();
    }

    @Override
    public void close() {
        admin.put("", lockOut).successful();
        admin.put(resetStep, resets).successful();
    }
}
