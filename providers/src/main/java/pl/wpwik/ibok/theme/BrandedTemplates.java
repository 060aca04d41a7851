package pl.wpwik.ibok.theme;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.FreeMarkerException;
import org.keycloak.theme.Theme;
import org.keycloak.theme.freemarker.FreeMarkerProvider;
import pl.wpwik.ibok.settings.Branding;
import pl.wpwik.ibok.settings.Contact;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * Keycloak's templates, each told how the utility looks: pages and mails alike, the error pages outside any flow too. A
 * template could read the realm's attributes itself, but not check them, and what is not checked has no place in CSS.
 */
final class BrandedTemplates implements FreeMarkerProvider {

    /** What templates call it. A contract. */
    static final String BRANDING = "ibokBranding";

    /** Where customers use iBOK: the way on from a page that would otherwise end there. A contract. */
    static final String PORTAL_URL = "ibokPortalUrl";

    /** Who customers turn to: mails of Keycloak's own name the utility as ours do. A contract. */
    static final String CONTACT = "ibokContact";

    /** In which Keycloak's own mails say when something happened. A contract. */
    static final String TIME_ZONE = "ibokTimeZone";

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
        UnaryOperator<String> attributes = attributes(context.getRealm());
        all.put(BRANDING, Branding.usable(attributes));
        // Mails have their own and say when it cannot be used.
        all.put(PORTAL_URL, IbokSettings.usablePortalUrl(attributes));
        all.put(CONTACT, Contact.usable(attributes));
        all.put(TIME_ZONE, IbokSettings.usableTimeZone(attributes).getId());
        return all;
    }

    /** @param realm null on the error page of an address without a realm */
    private static UnaryOperator<String> attributes(RealmModel realm) {
        return realm == null ? unset -> null : realm::getAttribute;
    }

    @Override
    public void close() {
        templates.close();
    }
}
