package pl.wpwik.ibok.admin;

import jakarta.ws.rs.core.UriInfo;
import org.keycloak.events.admin.OperationType;
import org.keycloak.services.resources.admin.AdminEventBuilder;

/**
 * Tells Keycloak's own admin events of every change: who, when, from where, by which call. Never what was changed: that is
 * in the register's history, which goes with the register.
 */
final class AdminEvents {

    /** The resource type: a contract. */
    static final String RESOURCE_TYPE = "IBOK_APPLICATION";

    private final AdminEventBuilder event;
    private final UriInfo uri;

    AdminEvents(AdminEventBuilder event, UriInfo uri) {
        this.event = event.resource(RESOURCE_TYPE);
        this.uri = uri;
    }

    void created(String applicationId) {
        event.operation(OperationType.CREATE).resourcePath(uri, applicationId).success();
    }

    /** Fields were corrected by a {@code PUT}. */
    void updated() {
        event.operation(OperationType.UPDATE).resourcePath(uri).success();
    }

    /** Something was done by a {@code POST}. */
    void done() {
        event.operation(OperationType.ACTION).resourcePath(uri).success();
    }

    /** Something was taken back by a {@code DELETE}. */
    void deleted() {
        event.operation(OperationType.DELETE).resourcePath(uri).success();
    }

    /** The account of one of many applications was closed. */
    void closed(String applicationId) {
        event.operation(OperationType.ACTION)
                .resourcePath("bok27", "applications", applicationId, "closure")
                .success();
    }
}
