package pl.wpwik.ibok.customerpages;

/** One picture of the gallery. */
record Picture(String page, Language language, View view) {

    String file() {
        return "%s-%s-%s.png".formatted(page, language.tag(), view.name());
    }
}
