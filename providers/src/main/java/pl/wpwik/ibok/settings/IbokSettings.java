package pl.wpwik.ibok.settings;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
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
 * @param activationReminder whether, and how long before it expires, the customer is reminded of that password
 * @param clauses the clauses of the first form (point 2); later versions are rows, see package {@code regulamin}
 * @param regulaminVersion the Regulamin's version on the first form
 * @param portalUrl where customers use iBOK; the link in mails
 * @param contact the utility's contact data
 * @param applicantNumbers the numbers that identify a customer
 * @param bounceAddress who is told when a mail cannot be delivered after all; empty where Keycloak's own settings say so
 * @param mailsPerMinute how many mails may go out in a minute, on all nodes together
 * @param closing how an account ends (point 8)
 * @param addressChange what follows when staff change the e-mail address of an account in use
 * @param branding colours and links of pages and mails; what cannot be used of them is the default
 */
public record IbokSettings(
        String numberPrefix,
        ZoneId timeZone,
        Deadline registrationDeadline,
        int dueSoonDays,
        Duration activationPasswordValidity,
        ActivationReminder activationReminder,
        List<Clause> clauses,
        String regulaminVersion,
        String portalUrl,
        Contact contact,
        ApplicantNumbers applicantNumbers,
        String bounceAddress,
        int mailsPerMinute,
        Closing closing,
        AddressChange addressChange,
        Branding branding) {

    public static final String NUMBER_PREFIX = "ibok.numberPrefix";
    public static final String TIME_ZONE = "ibok.timeZone";
    public static final String REGISTRATION_DEADLINE_DAYS = "ibok.registrationDeadlineDays";
    public static final String DEADLINE_DAY_KIND = "ibok.deadlineDayKind";
    public static final String DEADLINE_ROLL_OVER = "ibok.deadlineRollOver";
    public static final String HOLIDAY_CALENDAR = "ibok.holidayCalendar";
    public static final String DUE_SOON_DAYS = "ibok.dueSoonDays";
    public static final String ACTIVATION_PASSWORD_VALIDITY_DAYS = "ibok.activationPasswordValidityDays";
    public static final String ACTIVATION_REMINDER = "ibok.activationReminder";
    public static final String ACTIVATION_REMINDER_DAYS = "ibok.activationReminderDays";
    public static final String CLAUSES = "ibok.clauses";
    public static final String REGULAMIN_VERSION = "ibok.regulaminVersion";
    public static final String PORTAL_URL = "ibok.portalUrl";
    public static final String ORGANISATION_NAME = "ibok.organisationName";
    public static final String CONTACT_PHONES = "ibok.contactPhones";
    public static final String CONTACT_EMAIL = "ibok.contactEmail";
    public static final String CUSTOMER_NUMBER_PATTERN = "ibok.customerNumberPattern";
    public static final String PESEL_COLLECTED = "ibok.peselCollected";
    public static final String NIP_COLLECTED = "ibok.nipCollected";
    public static final String BOUNCE_ADDRESS = "ibok.bounceAddress";
    public static final String MAILS_PER_MINUTE = "ibok.mailsPerMinute";
    public static final String REFUSED_RETENTION_DAYS = "ibok.refusedRetentionDays";

    public static final String CLOSURE_DEADLINE_DAYS = "ibok.closureDeadlineDays";
    public static final String ERASURE_GRACE_DAYS = "ibok.erasureGraceDays";
    public static final String INVOICE_NOTICE = "ibok.invoiceNotice";
    public static final String INVOICE_NOTICE_EN = "ibok.invoiceNoticeEn";
    public static final String NEVER_ACTIVATED_DAYS = "ibok.neverActivatedDays";
    public static final String EMAIL_CHANGE_HOLD_HOURS = "ibok.emailChangeHoldHours";
    public static final String EMAIL_CHANGE_SECOND_PERSON = "ibok.emailChangeSecondPerson";

    public static final String ACCENT_COLOUR = "ibok.accentColor";
    public static final String ACCENT_COLOUR_DARK = "ibok.accentColorDark";
    public static final String WEBSITE_URL = "ibok.websiteUrl";
    public static final String PRIVACY_NOTICE_URL = "ibok.privacyNoticeUrl";
    public static final String ACCESSIBILITY_URL = "ibok.accessibilityUrl";

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
                deadline(reader, ScalarSettings.REGISTRATION_DEADLINE_DAYS),
                ScalarSettings.DUE_SOON_DAYS.read(reader),
                Duration.ofDays(ScalarSettings.ACTIVATION_PASSWORD_VALIDITY_DAYS.read(reader)),
                new ActivationReminder(
                        ScalarSettings.ACTIVATION_REMINDER.read(reader),
                        Duration.ofDays(ScalarSettings.ACTIVATION_REMINDER_DAYS.read(reader))),
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
                        ScalarSettings.NIP_COLLECTED.read(reader)),
                ScalarSettings.BOUNCE_ADDRESS.read(reader),
                ScalarSettings.MAILS_PER_MINUTE.read(reader),
                new Closing(
                        deadline(reader, ScalarSettings.CLOSURE_DEADLINE_DAYS),
                        ScalarSettings.ERASURE_GRACE_DAYS.read(reader),
                        ScalarSettings.INVOICE_NOTICE.read(reader),
                        ScalarSettings.INVOICE_NOTICE_EN.read(reader),
                        ScalarSettings.NEVER_ACTIVATED_DAYS.read(reader),
                        ScalarSettings.REFUSED_RETENTION_DAYS.read(reader)),
                new AddressChange(
                        Duration.ofHours(ScalarSettings.EMAIL_CHANGE_HOLD_HOURS.read(reader)),
                        ScalarSettings.EMAIL_CHANGE_SECOND_PERSON.read(reader)),
                Branding.usable(attributes));
    }

    /** As {@link #mailsPerMinute()}, but a value that cannot be used is the default: what is owed must be sent. */
    public static int usableMailsPerMinute(UnaryOperator<String> attributes) {
        return ScalarSettings.MAILS_PER_MINUTE.readUsable(new SettingsReader(attributes));
    }

    /** As {@link #bounceAddress()}, but a value that cannot be used is the default: a mistake must not stop the mails. */
    public static String usableBounceAddress(UnaryOperator<String> attributes) {
        return ScalarSettings.BOUNCE_ADDRESS.readUsable(new SettingsReader(attributes));
    }

    /** As {@link #portalUrl()}, but a value that cannot be used is the default: a page of error must be shown all the same. */
    public static String usablePortalUrl(UnaryOperator<String> attributes) {
        return ScalarSettings.PORTAL_URL.readUsable(new SettingsReader(attributes));
    }

    /**
     * How long a refused application is kept in full; empty where the value cannot be used: what is erased is gone.
     *
     * @param attributes as in {@link #from}
     */
    public static Optional<Duration> refusedRetention(UnaryOperator<String> attributes) {
        try {
            return Optional.of(
                    Duration.ofDays(ScalarSettings.REFUSED_RETENTION_DAYS.read(new SettingsReader(attributes))));
        } catch (InvalidSettingException e) {
            return Optional.empty();
        }
    }

    /** As {@link #today}, but a zone that cannot be used is the default: a mistake must not stop the logins. */
    public static LocalDate usableToday(UnaryOperator<String> attributes, Clock clock) {
        return LocalDate.now(clock.withZone(usableTimeZone(attributes)));
    }

    /** As {@link #timeZone()}, but a value that cannot be used is the default. */
    public static ZoneId usableTimeZone(UnaryOperator<String> attributes) {
        return ScalarSettings.TIME_ZONE.readUsable(new SettingsReader(attributes));
    }

    /** The business date: today in the utility's time zone, wherever the server stands. */
    public LocalDate today(Clock clock) {
        return LocalDate.now(clock.withZone(timeZone));
    }

    /** Deadlines differ in their number of days only. */
    private static Deadline deadline(SettingsReader reader, Setting<Integer> days) {
        return new Deadline(
                days.read(reader),
                ScalarSettings.DEADLINE_DAY_KIND.read(reader),
                ScalarSettings.DEADLINE_ROLL_OVER.read(reader),
                ScalarSettings.HOLIDAY_CALENDAR.read(reader));
    }
}
