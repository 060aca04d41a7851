package pl.wpwik.ibok.admin;

import jakarta.ws.rs.core.UriInfo;
import org.keycloak.events.admin.OperationType;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/**
 * Tells Keycloak's own admin events of every change of a setting and every new version: who, when, and, as these are no
 * personal data, what. It is kept where the realm keeps representations.
 */
record SettingsEvents(AdminEventBuilder event, UriInfo uri) {

    /** Resource types: contracts. */
    static final String SETTINGS = "IBOK_SETTINGS";

    static final String CLAUSE_VERSION = "IBOK_CLAUSE_VERSION";
    static final String REGULAMIN_VERSION = "IBOK_REGULAMIN_VERSION";

    void changed(Object values) {
        event.resource(SETTINGS)
                .operation(OperationType.UPDATE)
                .resourcePath(uri)
                .representation(values)
                .success();
    }

    /** @param type one of the resource types */
    void appended(String type, Object version) {
        event.resource(type)
                .operation(OperationType.CREATE)
                .resourcePath(uri)
                .representation(version)
                .success();
    }
}
