package pl.wpwik.ibok.admin;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.RestMessages;
import pl.wpwik.ibok.statistics.Period;

/** The query parameters of the figures, as the caller wrote them; each may be left out. */
record PeriodParameters(String from, String to) {

    /** As for applications: nothing was filed before. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    /** @param errors takes every parameter that cannot be used; the period is then null */
    Period toPeriod(LocalDate today, List<FieldError> errors) {
        LocalDate last = date("to", to, today, errors);
        LocalDate first = date("from", from, last == null ? null : Period.usualFrom(last), errors);
        if (errors.isEmpty()) {
            check(first, last, today, errors);
        }
        return errors.isEmpty() ? new Period(first, last) : null;
    }

    private static void check(LocalDate first, LocalDate last, LocalDate today, List<FieldError> errors) {
        if (last.isAfter(today)) {
            errors.add(FieldError.of("to", RestMessages.DATE_IN_FUTURE));
        } else if (first.isAfter(last)) {
            errors.add(FieldError.of("from", RestKeys.PERIOD_BACKWARDS));
        } else if (first.isBefore(EARLIEST)) {
            errors.add(FieldError.of("from", RestMessages.DATE_TOO_OLD, EARLIEST));
        } else if (first.isBefore(last.minusYears(Period.MOST_YEARS))) {
            errors.add(FieldError.of("from", RestKeys.PERIOD_TOO_LONG, Period.MOST_YEARS));
        }
    }

    private static LocalDate date(String name, String given, LocalDate usual, List<FieldError> errors) {
        if (given == null || given.isBlank()) {
            return usual;
        }
        try {
            return LocalDate.parse(given.strip());
        } catch (DateTimeParseException e) {
            errors.add(FieldError.of(name, RestKeys.DATE_IMPOSSIBLE));
            return null;
        }
    }
}
