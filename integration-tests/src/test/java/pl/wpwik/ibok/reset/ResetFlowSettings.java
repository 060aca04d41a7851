package pl.wpwik.ibok.reset;

import com.fasterxml.jackson.databind.node.ObjectNode;
import pl.wpwik.ibok.harness.AdminApi;

/** The settings of our step in the reset flow, as the console edits them. */
record ResetFlowSettings(AdminApi admin) {

    /** Sets one, does the work and puts the former ones back. */
    void with(String key, String value, Runnable work) {
        String path = "/authentication/config/" + id();
        ObjectNode former = (ObjectNode) admin.get(path).successful().json();
        ObjectNode changed = former.deepCopy();
        changed.withObject("config").put(key, value);
        admin.put(path, changed).successful();
        try {
            work.run();
        } finally {
            admin.put(path, former).successful();
        }
    }

    private String id() {
        return admin.get("/authentication/flows/ibok-reset/executions")
                .successful()
                .json()
                .path(0)
                .path("authenticationConfig")
                .asText();
    }
}
