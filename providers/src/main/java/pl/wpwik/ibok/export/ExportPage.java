package pl.wpwik.ibok.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.theme.FreeMarkerException;
import org.keycloak.theme.Theme;
import org.keycloak.theme.beans.MessageFormatterMethod;
import org.keycloak.theme.freemarker.FreeMarkerProvider;
import pl.wpwik.ibok.settings.Contact;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * What is held on one person as a page to be read and printed (RODO, article 15). The template escapes all it shows; the page
 * loads nothing and runs nothing.
 */
public final class ExportPage {

    static final String TEMPLATE = "ibok-export.ftl";

    private final KeycloakSession session;
    private final RealmModel realm;
    private final Locale locale;

    public ExportPage(KeycloakSession session, RealmModel realm, Locale locale) {
        this.session = session;
        this.realm = realm;
        this.locale = locale;
    }

    /**
     * @param number of the application
     * @param at the moment of the export
     */
    public String html(String number, Instant at, List<Section> sections) {
        try {
            Theme theme = session.theme().getTheme(Theme.Type.EMAIL);
            Properties texts = theme.getEnhancedMessages(realm, locale);
            Map<String, Object> attributes = attributes(number, at, sections, texts);
            attributes.put("msg", new MessageFormatterMethod(locale, texts));
            return session.getProvider(FreeMarkerProvider.class).processTemplate(attributes, TEMPLATE, theme);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the export cannot be read", e);
        } catch (FreeMarkerException e) {
            throw new IllegalStateException("The template " + TEMPLATE + " could not be rendered", e);
        }
    }

    private Map<String, Object> attributes(String number, Instant at, List<Section> sections, Properties texts) {
        IbokSettings settings = IbokSettings.from(realm::getAttribute);
        Contact contact = settings.contact();
        Wording wording = new Wording(texts, locale, settings.timeZone());
        PageParts parts = new PageParts(wording);
        sections.forEach(parts::add);
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("lang", locale.getLanguage());
        attributes.put("applicationNumber", number);
        attributes.put("exportedAt", wording.value(at.toString()));
        attributes.put("parts", parts.list());
        attributes.put("organisationName", contact.organisation());
        attributes.put("contactPhones", contact.phones());
        attributes.put("contactEmail", contact.email());
        return attributes;
    }
}
