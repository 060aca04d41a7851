package pl.wpwik.ibok.settings;

import java.util.function.UnaryOperator;

/**
 * Who customers turn to, as printed in mails and at the foot of pages.
 *
 * @param organisation the utility's name
 * @param phones telephone numbers as one readable text
 * @param email office address
 */
public record Contact(String organisation, String phones, String email) {

    /**
     * Each value that can be used, and the default for each other: a mistake must not stop the mails of Keycloak itself.
     *
     * @param attributes from a realm attribute's key to its value, null where it is not set
     */
    public static Contact usable(UnaryOperator<String> attributes) {
        SettingsReader reader = new SettingsReader(attributes);
        return new Contact(
                ScalarSettings.ORGANISATION_NAME.readUsable(reader),
                ScalarSettings.CONTACT_PHONES.readUsable(reader),
                ScalarSettings.CONTACT_EMAIL.readUsable(reader));
    }
}
