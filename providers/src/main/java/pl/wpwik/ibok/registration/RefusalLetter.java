package pl.wpwik.ibok.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.FreeMarkerException;
import org.keycloak.theme.Theme;
import org.keycloak.theme.beans.MessageFormatterMethod;
import org.keycloak.theme.freemarker.FreeMarkerProvider;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * The refusal as a page to be printed and posted (regulation, point 2). The template escapes all it shows; the page loads
 * nothing and runs nothing.
 */
public final class RefusalLetter {

    private static final String TEMPLATE = "ibok-refusal-letter.ftl";

    private final KeycloakSession session;
    private final RealmModel realm;

    public RefusalLetter(KeycloakSession session, RealmModel realm) {
        this.session = session;
        this.realm = realm;
    }

    /** @throws RegisterConflict when the application has not been refused */
    public String html(ApplicationEntity application, Locale locale) {
        RegisterConflict.unless(application.status() == ApplicationStatus.REFUSED, Reason.NOT_REFUSED, application);
        Map<String, Object> attributes =
                RefusalAttributes.of(application, IbokSettings.from(realm::getAttribute), locale);
        try {
            Theme theme = session.theme().getTheme(Theme.Type.EMAIL);
            attributes.put("lang", locale.getLanguage());
            attributes.put("msg", new MessageFormatterMethod(locale, theme.getEnhancedMessages(realm, locale)));
            return session.getProvider(FreeMarkerProvider.class).processTemplate(attributes, TEMPLATE, theme);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the letter cannot be read", e);
        } catch (FreeMarkerException e) {
            throw new IllegalStateException("The template " + TEMPLATE + " could not be rendered", e);
        }
    }
}
