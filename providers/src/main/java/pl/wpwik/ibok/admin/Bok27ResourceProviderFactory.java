package pl.wpwik.ibok.admin;

import java.time.Clock;
import java.time.ZoneOffset;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProvider;
import org.keycloak.services.resources.admin.ext.AdminRealmResourceProviderFactory;
import pl.wpwik.ibok.application.WorkCalendars;

/** Serves the register's REST API at {@code /admin/realms/{realm}/bok27}. */
public final class Bok27ResourceProviderFactory implements AdminRealmResourceProviderFactory {

    /** The path segment: a contract. */
    public static final String ID = "bok27";

    /** No finer than the register stores, so that an answer reads the same the second time. */
    private static final Clock CLOCK = Clock.tickMillis(ZoneOffset.UTC);

    private final WorkCalendars calendars = new WorkCalendars();

    @Override
    public AdminRealmResourceProvider create(KeycloakSession session) {
        return new Bok27ResourceProvider(CLOCK, calendars);
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public void init(Config.Scope config) {
        // nothing to configure
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        // nothing to prepare
    }

    @Override
    public void close() {
        // nothing to release
    }
}
