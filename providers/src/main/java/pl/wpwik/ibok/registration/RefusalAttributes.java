package pl.wpwik.ibok.registration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.Outcome;
import pl.wpwik.ibok.settings.IbokSettings;

/** What a refusal shows, as a letter and as a mail. */
final class RefusalAttributes {

    /** Followed by the reason; in the bundle {@code messages}. */
    static final String REASON = "ibokRefusalReason.";

    private RefusalAttributes() {}

    static Map<String, Object> of(ApplicationEntity application, IbokSettings settings, Locale locale) {
        Outcome outcome = application.outcome();
        Map<String, Object> attributes = MailAttributes.of(application, settings);
        attributes.put("applicationNumber", application.number());
        attributes.put("filedOn", date(application.data().filedOn(), locale));
        attributes.put("refusedOn", date(LocalDate.ofInstant(outcome.decidedAt(), settings.timeZone()), locale));
        attributes.put("reasonKey", REASON + outcome.refusalReason().name());
        attributes.put("reasonText", outcome.refusalText());
        attributes.put("customerAddress", application.data().contact().address().envelopeLines());
        return attributes;
    }

    private static String date(LocalDate date, Locale locale) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(date);
    }
}
