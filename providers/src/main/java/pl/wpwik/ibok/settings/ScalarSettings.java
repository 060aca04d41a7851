package pl.wpwik.ibok.settings;

import com.google.re2j.Pattern;
import java.time.ZoneId;
import java.util.List;

/** The one place that knows of every scalar setting its key, kind, default and range. docs/settings.md lists them. */
public final class ScalarSettings {

    /** A sentence or two in a mail. */
    private static final int LONGEST_NOTICE = 500;

    static final Setting<String> NUMBER_PREFIX =
            Setting.matching(IbokSettings.NUMBER_PREFIX, "BOK-27", "[A-Za-z0-9.\\-]{1,20}");

    static final Setting<ZoneId> TIME_ZONE = Setting.zone(IbokSettings.TIME_ZONE, "Europe/Warsaw");

    static final Setting<Integer> REGISTRATION_DEADLINE_DAYS =
            Setting.number(IbokSettings.REGISTRATION_DEADLINE_DAYS, 14, 1, 365);

    static final Setting<Deadline.DayKind> DEADLINE_DAY_KIND =
            Setting.choice(IbokSettings.DEADLINE_DAY_KIND, Deadline.DayKind.CALENDAR);

    static final Setting<Boolean> DEADLINE_ROLL_OVER = Setting.flag(IbokSettings.DEADLINE_ROLL_OVER, false);

    /** The calendars in the JAR; a further one is a line in the pom and a word here. */
    static final Setting<String> HOLIDAY_CALENDAR = Setting.choice(IbokSettings.HOLIDAY_CALENDAR, "pl");

    static final Setting<Integer> DUE_SOON_DAYS = Setting.number(IbokSettings.DUE_SOON_DAYS, 3, 0, 365);

    static final Setting<Integer> ACTIVATION_PASSWORD_VALIDITY_DAYS =
            Setting.number(IbokSettings.ACTIVATION_PASSWORD_VALIDITY_DAYS, 14, 1, 365);

    static final Setting<Boolean> ACTIVATION_REMINDER = Setting.flag(IbokSettings.ACTIVATION_REMINDER, true);

    static final Setting<Integer> ACTIVATION_REMINDER_DAYS =
            Setting.number(IbokSettings.ACTIVATION_REMINDER_DAYS, 3, 1, 30);

    static final Setting<String> PORTAL_URL =
            Setting.matching(IbokSettings.PORTAL_URL, "http://localhost:8081", "https?://[^\\s\"'<>]{1,500}");

    static final Setting<String> ORGANISATION_NAME = Setting.line(IbokSettings.ORGANISATION_NAME, "WPWiK");

    static final Setting<String> CONTACT_PHONES =
            Setting.line(IbokSettings.CONTACT_PHONES, "662 277 045, 33 82 356 26 do 28");

    static final Setting<String> CONTACT_EMAIL = Setting.matching(
            IbokSettings.CONTACT_EMAIL, "ibok@wpwik.com", "[^\\s@<>\"',;:]{1,64}@[A-Za-z0-9.\\-]{1,190}");

    static final Setting<Pattern> CUSTOMER_NUMBER_PATTERN = customerNumberPattern("[A-Za-z0-9./-]{1,40}");

    static final Setting<Boolean> PESEL_COLLECTED = Setting.flag(IbokSettings.PESEL_COLLECTED, false);

    static final Setting<Boolean> NIP_COLLECTED = Setting.flag(IbokSettings.NIP_COLLECTED, false);

    static final Setting<String> BOUNCE_ADDRESS = Setting.matching(
            IbokSettings.BOUNCE_ADDRESS, "", "|[A-Za-z0-9.!#$%&*+/=?^_{|}~\\-]{1,64}@[A-Za-z0-9.\\-]{1,190}");

    /** A mail costs the server about as much as a login: two a second leave logins fast on a small machine, too. */
    static final Setting<Integer> MAILS_PER_MINUTE = Setting.number(IbokSettings.MAILS_PER_MINUTE, 120, 1, 6000);

    static final Setting<Integer> CLOSURE_DEADLINE_DAYS =
            Setting.number(IbokSettings.CLOSURE_DEADLINE_DAYS, 14, 1, 365);

    static final Setting<Integer> ERASURE_GRACE_DAYS = Setting.number(IbokSettings.ERASURE_GRACE_DAYS, 30, 0, 3650);

    static final Setting<String> INVOICE_NOTICE = Setting.line(
            IbokSettings.INVOICE_NOTICE,
            "Faktury elektroniczne nie będą już dostępne w iBOK. Następne faktury dostarczymy w sposób uzgodniony w umowie.",
            LONGEST_NOTICE);

    static final Setting<String> INVOICE_NOTICE_EN = Setting.line(
            IbokSettings.INVOICE_NOTICE_EN,
            "Electronic invoices will no longer be available in iBOK. Further ones will come in the way agreed in your contract.",
            LONGEST_NOTICE);

    static final Setting<Integer> NEVER_ACTIVATED_DAYS = Setting.number(IbokSettings.NEVER_ACTIVATED_DAYS, 0, 0, 3650);
    static final Setting<Integer> REFUSED_RETENTION_DAYS =
            Setting.number(IbokSettings.REFUSED_RETENTION_DAYS, 90, 0, 3650);

    static final Setting<Integer> EMAIL_CHANGE_HOLD_HOURS =
            Setting.number(IbokSettings.EMAIL_CHANGE_HOLD_HOURS, 24, 0, 720);

    static final Setting<Boolean> EMAIL_CHANGE_SECOND_PERSON =
            Setting.flag(IbokSettings.EMAIL_CHANGE_SECOND_PERSON, true);

    static final Setting<Colour> ACCENT_COLOUR =
            Setting.colour(IbokSettings.ACCENT_COLOUR, "#0b5fa8", Branding.LIGHT_SURFACE);

    static final Setting<Colour> ACCENT_COLOUR_DARK =
            Setting.colour(IbokSettings.ACCENT_COLOUR_DARK, "#83c3fb", Branding.DARK_SURFACE);

    static final Setting<String> WEBSITE_URL = link(IbokSettings.WEBSITE_URL);

    static final Setting<String> PRIVACY_NOTICE_URL = link(IbokSettings.PRIVACY_NOTICE_URL);

    static final Setting<String> ACCESSIBILITY_URL = link(IbokSettings.ACCESSIBILITY_URL);

    /** In the order of the documentation. */
    public static final List<Setting<?>> ALL = List.of(
            NUMBER_PREFIX,
            TIME_ZONE,
            REGISTRATION_DEADLINE_DAYS,
            DEADLINE_DAY_KIND,
            DEADLINE_ROLL_OVER,
            HOLIDAY_CALENDAR,
            DUE_SOON_DAYS,
            ACTIVATION_PASSWORD_VALIDITY_DAYS,
            ACTIVATION_REMINDER,
            ACTIVATION_REMINDER_DAYS,
            PORTAL_URL,
            ORGANISATION_NAME,
            CONTACT_PHONES,
            CONTACT_EMAIL,
            CUSTOMER_NUMBER_PATTERN,
            PESEL_COLLECTED,
            NIP_COLLECTED,
            BOUNCE_ADDRESS,
            MAILS_PER_MINUTE,
            CLOSURE_DEADLINE_DAYS,
            ERASURE_GRACE_DAYS,
            INVOICE_NOTICE,
            INVOICE_NOTICE_EN,
            NEVER_ACTIVATED_DAYS,
            REFUSED_RETENTION_DAYS,
            EMAIL_CHANGE_HOLD_HOURS,
            EMAIL_CHANGE_SECOND_PERSON,
            ACCENT_COLOUR,
            ACCENT_COLOUR_DARK,
            WEBSITE_URL,
            PRIVACY_NOTICE_URL,
            ACCESSIBILITY_URL);

    private ScalarSettings() {}

    /** Shown at the foot of pages where it is set. No user name or password in it: it must lead where it seems to. */
    private static Setting<String> link(String key) {
        return Setting.matching(
                key, "", "|https://[\\p{L}0-9.\\-]{1,253}(:[0-9]{1,5})?([/?#][^\\s\\p{Cntrl}\"'<>\\\\]{0,400})?");
    }

    private static Setting<Pattern> customerNumberPattern(String defaultValue) {
        String key = IbokSettings.CUSTOMER_NUMBER_PATTERN;
        return Setting.text(key, defaultValue, reader -> LinearPattern.parse(key, reader.text(key, defaultValue)));
    }
}
