package pl.wpwik.ibok.customerpages;

import java.util.Locale;

/** What a customer's browser asks for. */
enum Language {
    PL("pl-PL"),
    EN("en-GB");

    private final String browserLocale;

    Language(String browserLocale) {
        this.browserLocale = browserLocale;
    }

    String browserLocale() {
        return browserLocale;
    }

    /** As in the page's {@code lang} and in the names of the pictures. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
