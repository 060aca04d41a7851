package pl.wpwik.ibok.export;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;

/** The export's JSON in words: labels by path, codes and moments as people read them. What has no words stays as it is. */
final class Wording {

    /** Followed by a path of the JSON; in the bundle {@code messages}. */
    static final String LABEL = "ibokExport.";

    /** Followed by a code. */
    static final String CODE = "ibokExportCode.";

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    /** As the history names them: with the place in a list, or with a clause's code. */
    private static final Pattern PLACE = Pattern.compile("\\[\\d+]");

    private static final Pattern CLAUSE = Pattern.compile("^clauses\\.([A-Z0-9_]+)\\.");

    private final Properties texts;
    private final Locale locale;
    private final ZoneId zone;

    Wording(Properties texts, Locale locale, ZoneId zone) {
        this.texts = texts;
        this.locale = locale;
        this.zone = zone;
    }

    String label(String path) {
        return text(LABEL + path, path);
    }

    /** A field of the application, as the history names it. */
    String field(String path) {
        String plain = CLAUSE.matcher(PLACE.matcher(path).replaceAll("")).replaceFirst("clauses.");
        String label = text(LABEL + "application." + plain, path);
        var clause = CLAUSE.matcher(path);
        return clause.find() ? label + " (" + clause.group(1) + ")" : label;
    }

    /** @param path whose last name may give a code words of its own */
    String value(String path, String value) {
        String last = path.substring(path.lastIndexOf('.') + 1);
        return text(CODE + last + "." + value, value(value));
    }

    String value(String value) {
        if (MOMENT.matcher(value).matches()) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withLocale(locale)
                    .format(Instant.parse(value).atZone(zone));
        }
        if (DAY.matcher(value).matches()) {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(locale)
                    .format(LocalDate.parse(value));
        }
        return text(CODE + value, value);
    }

    private String text(String key, String otherwise) {
        String text = texts.getProperty(key);
        return text == null ? otherwise : new MessageFormat(text, locale).format(new Object[0]);
    }
}
