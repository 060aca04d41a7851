package pl.wpwik.ibok.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pl.wpwik.ibok.application.ApplicationQuery;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.RestMessages;
import pl.wpwik.ibok.application.Tab;

/** The query parameters of the list, as the caller wrote them. */
record ListParameters(String tab, String status, String due, String search, String sort, String first, String max) {

    private static final int USUAL_PAGE = 20;
    private static final int LONGEST_SEARCH = 200;

    static ListParameters searchOnly(String search) {
        return new ListParameters(null, null, null, search, null, null, null);
    }

    static ListParameters maxOnly(String max) {
        return new ListParameters(null, null, null, null, null, null, max);
    }

    /** @param errors takes every parameter that cannot be used; the query then means nothing */
    ApplicationQuery toQuery(LocalDate today, int dueSoonDays, List<FieldError> errors) {
        Tab shown = choice("tab", Tab.class, tab, errors);
        return new ApplicationQuery(
                today,
                shown,
                choice("status", ApplicationStatus.class, status, errors),
                search(errors),
                "soon".equals(due) ? today : null,
                dueTo(today, dueSoonDays, errors),
                new SortParameter(sort).order(shown, errors),
                number("first", first, 0, 0, Integer.MAX_VALUE, errors),
                max(errors));
    }

    /** How many are wanted at most; the only parameter of a list without pages. */
    int max(List<FieldError> errors) {
        return number("max", max, USUAL_PAGE, 1, ApplicationQuery.MOST, errors);
    }

    /** @return null for none */
    String search(List<FieldError> errors) {
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

    private static <E extends Enum<E>> E choice(String name, Class<E> choices, String given, List<FieldError> errors) {
        if (blank(given)) {
            return null;
        }
        List<E> values = List.of(choices.getEnumConstants());
        Optional<E> choice =
                values.stream().filter(value -> value.name().equals(given)).findFirst();
        if (choice.isEmpty()) {
            errors.add(FieldError.of(name, RestKeys.CHOICE, values));
        }
        return choice.orElse(null);
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
