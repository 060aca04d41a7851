package pl.wpwik.ibok.acceptance;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** A new Regulamin at login, to be registered once in a realm; the realm file does it (regulation, point 2). */
public final class RegulaminActionFactory implements RequiredActionFactory {

    /** Named in the realm file: a contract. */
    public static final String ID = "ibok-regulamin";

    /** No finer than the register stores. */
    private static final RequiredActionProvider ACTION = new RegulaminAction(Clock.tickMillis(ZoneOffset.UTC));

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return ACTION;
    }

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayText() {
        return "iBOK: Regulamin";
    }

    /** It cannot be asked for by an application, so there is no age of a login to be set. */
    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        return List.of();
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
