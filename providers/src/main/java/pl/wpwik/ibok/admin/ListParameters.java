package pl.wpwik.ibok.admin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.ApplicationQuery;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.RestMessages;

/** The query parameters of the list, as the caller wrote them. */
record ListParameters(String status, String search, String due, String first, String max) {

    private static final int USUAL_PAGE = 20;
    private static final int LONGEST_SEARCH = 200;

    /** @param errors takes every parameter that cannot be used; the query then means nothing */
    ApplicationQuery toQuery(LocalDate today, int dueSoonDays, List<FieldError> errors) {
        List<FieldError> found = new ArrayList<>();
        ApplicationQuery query = new ApplicationQuery(
                statusOr(found),
                searchOr(found),
                "soon".equals(due) ? today : null,
                dueTo(today, dueSoonDays, found),
                number("first", first, 0, 0, Integer.MAX_VALUE, found),
                max(found));
        errors.addAll(found);
        return query;
    }

    /** How many are wanted at most; the only parameter of a list without pages. */
    int max(List<FieldError> errors) {
        return number("max", max, USUAL_PAGE, 1, ApplicationQuery.MOST, errors);
    }

    private ApplicationStatus statusOr(List<FieldError> errors) {
        if (blank(status)) {
            return null;
        }
        return Stream.of(ApplicationStatus.values())
                .filter(value -> value.name().equals(status))
                .findFirst()
                .orElseGet(() -> {
                    errors.add(FieldError.of("status", RestKeys.CHOICE, List.of(ApplicationStatus.values())));
                    return null;
                });
    }

    private String searchOr(List<FieldError> errors) {
        if (blank(search)) {
            return null;
        }
        if (search.length() > LONGEST_SEARCH) {
            errors.add(FieldError.of("search", RestMessages.TOO_LONG, LONGEST_SEARCH));
        } else if (search.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            errors.add(FieldError.of("search", RestMessages.FORBIDDEN_CHARACTER));
        }
        return search.strip();
    }

    private LocalDate dueTo(LocalDate today, int dueSoonDays, List<FieldError> errors) {
        if (blank(due)) {
            return null;
        }
        return switch (due) {
            case "soon" -> today.plusDays(dueSoonDays);
            case "overdue" -> today.minusDays(1);
            default -> {
                errors.add(FieldError.of("due", RestKeys.CHOICE, List.of("soon", "overdue")));
                yield null;
            }
        };
    }

    private static int number(String name, String given, int usual, int least, int most, List<FieldError> errors) {
        if (blank(given)) {
            return usual;
        }
        try {
            int number = Integer.parseInt(given);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // answered below, like a number out of range
        }
        errors.add(FieldError.of(name, RestKeys.PARAMETER, least, most));
        return usual;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
