package pl.wpwik.ibok.harness;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** A bare realm of one test's own, for what cannot be taken back or must not be disturbed; it goes when closed. */
public final class OwnRealm implements AutoCloseable {

    private final AdminApi admin;

    private OwnRealm(AdminApi admin) {
        this.admin = admin;
    }

    public static OwnRealm create(IbokSystem ibok, String name) {
        Account administrator = ibok.server().settings().administrator();
        AdminApi.asAdministrator(new Realm(ibok.realm().server(), ""), administrator)
                .post(
                        "",
                        Map.of(
                                "realm",
                                name,
                                "enabled",
                                true,
                                "internationalizationEnabled",
                                true,
                                "supportedLocales",
                                List.of("pl", "en"),
                                "defaultLocale",
                                "pl",
                                "adminEventsEnabled",
                                true,
                                "adminEventsDetailsEnabled",
                                true))
                .successful();
        return new OwnRealm(AdminApi.asAdministrator(new Realm(ibok.realm().server(), name), administrator));
    }

    /** The master realm's administrator, working on it. */
    public AdminApi asAdministrator() {
        return admin;
    }

    public String id() {
        return admin.get("").successful().json().path("id").asText();
    }

    /** The newest first. */
    public List<JsonNode> adminEvents(String resourceType) {
        JsonNode events = admin.get("/admin-events?max=100").successful().json();
        return StreamSupport.stream(events.spliterator(), false)
                .filter(event -> event.path("resourceType").asText().equals(resourceType))
                .toList();
    }

    @Override
    public void close() {
        admin.delete("").successful();
    }
}
