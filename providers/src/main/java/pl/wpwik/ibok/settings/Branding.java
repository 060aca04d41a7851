package pl.wpwik.ibok.settings;

import java.util.function.UnaryOperator;

/**
 * How the utility looks on pages and in mails, and what they link to beside the contact data. It is decoration: a value
 * that cannot be used is the default, so that a mistake in a colour stops neither logins nor mails.
 *
 * @param accentColour of buttons and links on white; white text is readable on it
 * @param accentColourDark of buttons and links in dark mode; readable on {@link #DARK_SURFACE}, and the other way round
 * @param websiteUrl the utility's own pages; empty where there is no link
 * @param privacyNoticeUrl what is done with personal data; empty where there is no link
 * @param accessibilityUrl the accessibility declaration; empty where there is no link
 */
public record Branding(
        Colour accentColour,
        Colour accentColourDark,
        String websiteUrl,
        String privacyNoticeUrl,
        String accessibilityUrl) {

    /** What text stands on in light mode. */
    static final Colour LIGHT_SURFACE = new Colour("#ffffff");

    /** What text stands on in dark mode: --ibok-card of the login theme's ibok.css. */
    static final Colour DARK_SURFACE = new Colour("#16222e");

    /**
     * Each value that can be used, and the default for each other.
     *
     * @param attributes from a realm attribute's key to its value, null where it is not set
     */
    public static Branding usable(UnaryOperator<String> attributes) {
        SettingsReader reader = new SettingsReader(attributes);
        return new Branding(
                ScalarSettings.ACCENT_COLOUR.readUsable(reader),
                ScalarSettings.ACCENT_COLOUR_DARK.readUsable(reader),
                ScalarSettings.WEBSITE_URL.readUsable(reader),
                ScalarSettings.PRIVACY_NOTICE_URL.readUsable(reader),
                ScalarSettings.ACCESSIBILITY_URL.readUsable(reader));
    }
}
