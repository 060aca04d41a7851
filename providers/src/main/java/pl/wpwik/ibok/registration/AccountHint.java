package pl.wpwik.ibok.registration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.representations.userprofile.config.UPConfig;
import org.keycloak.theme.Theme;
import pl.wpwik.ibok.settings.Contact;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * Tells a customer in the account console whom to ask for a correction. The utility's telephone numbers are a setting, which
 * no text of a theme can know, so it is written here.
 */
record AccountHint(KeycloakSession session, UserModel customer) {

    /** The group of what only customers have, in the user profile of the realm file: a contract. */
    static final String GROUP = "ibok-customer";

    /** In the bundles of every theme: contracts. */
    static final String ORIGIN = "ibokAccountOrigin";

    static final String ASK = "ibokAccountAsk";

    void addTo(UPConfig profile) {
        profile.getGroups().stream()
                .filter(group -> group.getName().equals(GROUP))
                .forEach(group -> group.setDisplayDescription(text()));
    }

    private String text() {
        RealmModel realm = session.getContext().getRealm();
        Contact contact = IbokSettings.from(realm::getAttribute).contact();
        Locale locale = session.getContext().resolveLocale(customer);
        Properties texts = texts(realm, locale);
        return texts.getProperty(ORIGIN) + " "
                + new MessageFormat(texts.getProperty(ASK), locale)
                        .format(new Object[] {contact.phones(), contact.email()})
                        // The account console takes any text with "${" in it for the key of another one.
                        .replace("${", "$\u2060{");
    }

    private Properties texts(RealmModel realm, Locale locale) {
        try {
            return session.theme().getTheme(Theme.Type.ACCOUNT).getEnhancedMessages(realm, locale);
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of the account console cannot be read", e);
        }
    }
}
