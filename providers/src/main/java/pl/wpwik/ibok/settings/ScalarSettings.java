package pl.wpwik.ibok.settings;

import com.google.re2j.Pattern;
import java.time.ZoneId;
import java.util.List;

/** The one place that knows of every scalar setting its key, kind, default and range. docs/settings.md lists them. */
public final class ScalarSettings {

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
            PORTAL_URL,
            ORGANISATION_NAME,
            CONTACT_PHONES,
            CONTACT_EMAIL,
            CUSTOMER_NUMBER_PATTERN,
            PESEL_COLLECTED,
            NIP_COLLECTED);

    private ScalarSettings() {}

    private static Setting<Pattern> customerNumberPattern(String defaultValue) {
        String key = IbokSettings.CUSTOMER_NUMBER_PATTERN;
        return Setting.text(key, defaultValue, reader -> LinearPattern.parse(key, reader.text(key, defaultValue)));
    }
}
