package pl.wpwik.ibok.theme;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.theme.freemarker.DefaultFreeMarkerProviderFactory;
import org.keycloak.theme.freemarker.FreeMarkerProvider;
import org.keycloak.theme.freemarker.FreeMarkerProviderFactory;

/** Stands, by its id and order, where Keycloak's own factory would, and has that one do the work. */
public final class BrandedTemplatesFactory implements FreeMarkerProviderFactory {

    private final DefaultFreeMarkerProviderFactory templates = new DefaultFreeMarkerProviderFactory();

    @Override
    public FreeMarkerProvider create(KeycloakSession session) {
        return new BrandedTemplates(templates.create(session), session.getContext());
    }

    @Override
    public void init(Config.Scope config) {
        templates.init(config);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        templates.postInit(factory);
    }

    @Override
    public void close() {
        templates.close();
    }

    @Override
    public String getId() {
        return templates.getId();
    }

    @Override
    public int order() {
        return 1;
    }
}
