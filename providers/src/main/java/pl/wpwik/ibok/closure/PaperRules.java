package pl.wpwik.ibok.closure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.RestMessages;
import pl.wpwik.ibok.application.TextRules;

/** What must be known of a resignation to be recorded (regulation, point 8). */
public final class PaperRules {

    private static final int LONGEST = 200;

    private PaperRules() {}

    /**
     * @param registeredFor the filing date of the application whose account is to end: nobody resigns before
     * @param today the business date, in the utility's time zone
     * @return every broken rule; empty when it may be recorded
     */
    public static List<FieldError> check(Paper paper, LocalDate registeredFor, LocalDate today) {
        List<FieldError> errors = new ArrayList<>();
        if (paper.reason() == null) {
            errors.add(FieldError.of("reason", RestMessages.REQUIRED));
        } else if (!paper.reason().onPaper()) {
            errors.add(FieldError.of("reason", RestMessages.CLOSURE_REASON_NOT_ON_PAPER));
        }
        filedOn(paper.filedOn(), registeredFor, today, errors);
        if (paper.channel() == null) {
            errors.add(FieldError.of("channel", RestMessages.REQUIRED));
        }
        TextRules texts = new TextRules(errors);
        texts.text("originalLocation", paper.originalLocation(), LONGEST);
        texts.text("receivedBy", paper.receivedBy(), LONGEST);
        return List.copyOf(errors);
    }

    private static void filedOn(LocalDate filedOn, LocalDate registeredFor, LocalDate today, List<FieldError> errors) {
        if (filedOn == null) {
            errors.add(FieldError.of("filedOn", RestMessages.REQUIRED));
        } else if (filedOn.isAfter(today)) {
            errors.add(FieldError.of("filedOn", RestMessages.DATE_IN_FUTURE));
        } else if (filedOn.isBefore(registeredFor)) {
            errors.add(FieldError.of("filedOn", RestMessages.DATE_BEFORE_APPLICATION, registeredFor));
        }
    }
}
