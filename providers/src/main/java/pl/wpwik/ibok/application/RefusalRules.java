package pl.wpwik.ibok.application;

import java.util.ArrayList;
import java.util.List;

/** What a refusal must say (regulation, point 2: the customer is told why there is no account). */
public final class RefusalRules {

    /** The longest text, in characters. */
    public static final int LONGEST_TEXT = 1000;

    private RefusalRules() {}

    /** @return every broken rule; empty when it may be written so */
    public static List<FieldError> check(RefusalReason reason, String text) {
        List<FieldError> errors = new ArrayList<>();
        if (reason == null) {
            errors.add(FieldError.of("reason", RestMessages.REQUIRED));
        }
        if (reason == RefusalReason.OTHER && text == null) {
            errors.add(FieldError.of("text", RestMessages.REQUIRED));
        }
        new TextRules(errors).lines("text", text, LONGEST_TEXT);
        return List.copyOf(errors);
    }
}
