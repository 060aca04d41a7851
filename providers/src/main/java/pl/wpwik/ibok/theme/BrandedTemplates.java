package pl.wpwik.ibok.theme;

import java.util.HashMap;
import java.util.Map;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.FreeMarkerException;
import org.keycloak.theme.Theme;
import org.keycloak.theme.freemarker.FreeMarkerProvider;
import pl.wpwik.ibok.settings.Branding;

/**
 * Keycloak's templates, each told how the utility looks: pages and mails alike, the error pages outside any flow too. A
 * template could read the realm's attributes itself, but not check them, and what is not checked has no place in CSS.
 */
final class BrandedTemplates implements FreeMarkerProvider {

    /** What templates call it. A contract. */
    static final String BRANDING = "ibokBranding";

    private final FreeMarkerProvider templates;
    private final KeycloakContext context;

    BrandedTemplates(FreeMarkerProvider templates, KeycloakContext context) {
        this.templates = templates;
        this.context = context;
    }

    @Override
    public String processTemplate(Object data, String templateName, Theme theme) throws FreeMarkerException {
        return templates.processTemplate(branded(data), templateName, theme);
    }

    private Object branded(Object data) {
        if (!(data instanceof Map<?, ?> values)) {
            return data;
        }
        Map<Object, Object> all = new HashMap<>(values);
        all.put(BRANDING, branding(context.getRealm()));
        return all;
    }

    /** @param realm null on the error page of an address without a realm */
    private static Branding branding(RealmModel realm) {
        return Branding.usable(realm == null ? unset -> null : realm::getAttribute);
    }

    @Override
    public void close() {
        templates.close();
    }
}
