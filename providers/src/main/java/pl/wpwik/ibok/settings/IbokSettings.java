package pl.wpwik.ibok.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Everything a utility may set, typed and validated: the realm attributes {@code ibok.*}, with WPWiK's values as
 * defaults. docs/settings.md lists them.
 *
 * @param numberPrefix what application numbers begin with
 * @param timeZone zone of the business dates (filing, due)
 * @param registrationDeadline how long there is to register an application (regulation, point 4)
 * @param dueSoonDays an open application is "due soon" when this many days or fewer are left
 * @param activationPasswordValidity how long the temporary password of an activation mail lasts
 * @param clauses the clauses of the first form (point 2); later versions are rows, see package {@code regulamin}
 * @param regulaminVersion the Regulamin's version on the first form
 * @param portalUrl where customers use iBOK; the link in mails
 * @param contact the utility's contact data
 * @param applicantNumbers the numbers that identify a customer
 */
public record IbokSettings(
        String numberPrefix,
        ZoneId timeZone,
        Deadline registrationDeadline,
        int dueSoonDays,
        Duration activationPasswordValidity,
        List<Clause> clauses,
        String regulaminVersion,
        String portalUrl,
        Contact contact,
        ApplicantNumbers applicantNumbers) {

    public static final String NUMBER_PREFIX = "ibok.numberPrefix";
    public static final String TIME_ZONE = "ibok.timeZone";
    public static final String REGISTRATION_DEADLINE_DAYS = "ibok.registrationDeadlineDays";
    public static final String DEADLINE_DAY_KIND = "ibok.deadlineDayKind";
    public static final String DEADLINE_ROLL_OVER = "ibok.deadlineRollOver";
    public static final String HOLIDAY_CALENDAR = "ibok.holidayCalendar";
    public static final String DUE_SOON_DAYS = "ibok.dueSoonDays";
    public static final String ACTIVATION_PASSWORD_VALIDITY_DAYS = "ibok.activationPasswordValidityDays";
    public static final String CLAUSES = "ibok.clauses";
    public static final String REGULAMIN_VERSION = "ibok.regulaminVersion";
    public static final String PORTAL_URL = "ibok.portalUrl";
    public static final String ORGANISATION_NAME = "ibok.organisationName";
    public static final String CONTACT_PHONES = "ibok.contactPhones";
    public static final String CONTACT_EMAIL = "ibok.contactEmail";
    public static final String CUSTOMER_NUMBER_PATTERN = "ibok.customerNumberPattern";
    public static final String PESEL_COLLECTED = "ibok.peselCollected";
    public static final String NIP_COLLECTED = "ibok.nipCollected";

    private static final String DEFAULT_CLAUSES =
            "RODO_INFORMATION:1,DATA_PROCESSING:1,DATA_TRUE:1,ELECTRONIC_SERVICES:1";

    /**
     * @param attributes from a realm attribute's key to its value, null where it is not set
     * @throws InvalidSettingException naming the first setting that cannot be used
     */
    public static IbokSettings from(UnaryOperator<String> attributes) {
        SettingsReader reader = new SettingsReader(attributes);
        return new IbokSettings(
                ScalarSettings.NUMBER_PREFIX.read(reader),
                ScalarSettings.TIME_ZONE.read(reader),
                deadline(reader),
                ScalarSettings.DUE_SOON_DAYS.read(reader),
                Duration.ofDays(ScalarSettings.ACTIVATION_PASSWORD_VALIDITY_DAYS.read(reader)),
                ClauseList.parse(CLAUSES, reader.text(CLAUSES, DEFAULT_CLAUSES)),
                reader.matching(REGULAMIN_VERSION, "1", Clause.VERSION),
                ScalarSettings.PORTAL_URL.read(reader),
                new Contact(
                        ScalarSettings.ORGANISATION_NAME.read(reader),
                        ScalarSettings.CONTACT_PHONES.read(reader),
                        ScalarSettings.CONTACT_EMAIL.read(reader)),
                new ApplicantNumbers(
                        ScalarSettings.CUSTOMER_NUMBER_PATTERN.read(reader),
                        ScalarSettings.PESEL_COLLECTED.read(reader),
                        ScalarSettings.NIP_COLLECTED.read(reader)));
    }

    /** The business date: today in the utility's time zone, wherever the server stands. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(timeZone));
    }

    private static Deadline deadline(SettingsReader reader) {
        return new Deadline(
                ScalarSettings.REGISTRATION_DEADLINE_DAYS.read(reader),
                ScalarSettings.DEADLINE_DAY_KIND.read(reader),
                ScalarSettings.DEADLINE_ROLL_OVER.read(reader),
                ScalarSettings.HOLIDAY_CALENDAR.read(reader));
    }
}
