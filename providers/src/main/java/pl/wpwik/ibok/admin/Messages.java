package pl.wpwik.ibok.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.keycloak.models.KeycloakSession;
import org.keycloak.theme.Theme;

/** The explanations of the API in the caller's language, from the bundle {@code ibok-rest}. */
final class Messages {

    private static final String BUNDLE = "ibok-rest";

    private final Properties bundle;
    private final Locale locale;

    private Messages(Properties bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    static Messages of(KeycloakSession session, Locale locale) {
        try {
            Theme theme = session.theme().getTheme(Theme.Type.ADMIN);
            return new Messages(theme.getMessages(BUNDLE, locale), locale);
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle " + BUNDLE + " cannot be read", e);
        }
    }

    String text(String key, List<String> params) {
        return new MessageFormat(bundle.getProperty(key, key), locale).format(params.toArray());
    }
}
