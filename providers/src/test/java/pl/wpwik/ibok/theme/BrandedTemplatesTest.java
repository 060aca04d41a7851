package pl.wpwik.ibok.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.models.KeycloakContext;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.FreeMarkerException;
import org.keycloak.theme.Theme;
import org.keycloak.theme.freemarker.FreeMarkerProvider;
import pl.wpwik.ibok.settings.Branding;

class BrandedTemplatesTest {

    private final Map<Object, Object> seen = new HashMap<>();

    @Test
    void everyTemplateIsToldTheLookOfItsRealmBesideItsOwnData() throws FreeMarkerException {
        render(realm(Map.of("ibok.accentColor", "#8A1C4A", "ibok.portalUrl", "https://ibok.example")));
        assertThat(seen).containsEntry("own", "data").containsEntry("ibokPortalUrl", "https://ibok.example");
        assertThat(branding().accentColour().hex()).isEqualTo("#8a1c4a");
    }

    @Test
    void nothingUncheckedReachesATemplateAsLook() throws FreeMarkerException {
        render(realm(Map.of(
                "ibok.accentColor", "red}body{display:none",
                "ibok.websiteUrl", "javascript:alert(1)",
                "ibok.portalUrl", "javascript:alert(1)")));
        assertThat(branding()).isEqualTo(Branding.usable(unset -> null));
        assertThat(seen.get("ibokPortalUrl")).asString().startsWith("http");
    }

    @Test
    void anErrorPageWithoutARealmHasTheDefaultLook() throws FreeMarkerException {
        render(null);
        assertThat(branding()).isEqualTo(Branding.usable(unset -> null));
    }

    private Branding branding() {
        return (Branding) seen.get("ibokBranding");
    }

    private void render(RealmModel realm) throws FreeMarkerException {
        KeycloakContext context = only(KeycloakContext.class, Map.of("getRealm", ignored -> realm));
        new BrandedTemplates(new Recording(), context).processTemplate(Map.of("own", "data"), "login.ftl", null);
    }

    private static RealmModel realm(Map<String, String> attributes) {
        return only(RealmModel.class, Map.of("getAttribute", attributes::get));
    }

    private interface Answer {
        Object to(Object argument);
    }

    /** Of a large interface the one method that may be called. */
    private static <T> T only(Class<T> type, Map<String, Answer> methods) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        methods.get(method.getName()).to(arguments == null ? null : arguments[0])));
    }

    private final class Recording implements FreeMarkerProvider {

        @Override
        public String processTemplate(Object data, String templateName, Theme theme) {
            seen.putAll((Map<?, ?>) data);
            return "";
        }

        @Override
        public void close() {
            // nothing to release
        }
    }
}
