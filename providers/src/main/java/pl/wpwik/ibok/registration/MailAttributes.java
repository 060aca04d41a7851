package pl.wpwik.ibok.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.settings.Contact;
import pl.wpwik.ibok.settings.IbokSettings;

/** What every mail to a customer shows. */
public final class MailAttributes {

    private MailAttributes() {}

    public static Map<String, Object> of(ApplicationEntity application, IbokSettings settings) {
        Contact contact = settings.contact();
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("login", application.outcome().login());
        attributes.put("customerName", application.data().applicant().displayName());
        attributes.put("portalUrl", settings.portalUrl());
        attributes.put("organisationName", contact.organisation());
        attributes.put("contactPhones", contact.phones());
        attributes.put("contactEmail", contact.email());
        return attributes;
    }

    /** A moment in the utility's time zone and the customer's language, for example "6 grudnia 2026 14:05". */
    static String moment(Instant instant, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(instant.atZone(zone));
    }

    /** The business day of a moment in the customer's language, for example "6 grudnia 2026". */
    public static String day(Instant instant, ZoneId zone, Locale locale) {
        return day(LocalDate.ofInstant(instant, zone), locale);
    }

    /** In the customer's language, for example "6 grudnia 2026". */
    public static String day(LocalDate day, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
