package pl.wpwik.ibok.admin;

import java.time.Clock;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.AdminEventBuilder;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProvider;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;
import pl.wpwik.ibok.application.WorkCalendars;

final class Bok27ResourceProvider implements AdminRealmResourceProvider {

    private final Clock clock;
    private final WorkCalendars calendars;

    Bok27ResourceProvider(Clock clock, WorkCalendars calendars) {
        this.clock = clock;
        this.calendars = calendars;
    }

    @Override
    public Object getResource(
            KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth, AdminEventBuilder adminEvent) {
        return new Bok27Resource(new Call(session, realm, auth, adminEvent, clock, calendars));
    }

    @Override
    public void close() {
        // nothing to release
    }
}
