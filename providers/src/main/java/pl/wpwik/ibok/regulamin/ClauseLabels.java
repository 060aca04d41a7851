package pl.wpwik.ibok.regulamin;

import java.util.Locale;

/**
 * How a clause is called on the utility's form: its own legal text, plain, and so data. Each may be null.
 *
 * @param pl in Polish
 * @param en in English
 */
public record ClauseLabels(String pl, String en) {

    /** No name was given. */
    public static final ClauseLabels NONE = new ClauseLabels(null, null);

    /** @return null where there is none in this language */
    public String in(Locale locale) {
        return locale.getLanguage().equals("pl") ? pl : en;
    }
}
