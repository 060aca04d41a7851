package pl.wpwik.ibok.admin;

import java.util.List;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.ListOrder;
import pl.wpwik.ibok.application.ListOrder.By;

/** How a list is to be ordered, as the caller wrote it: a name, with "-" in front for descending. */
record SortParameter(String sort) {

    private static final String DESCENDING = "-";

    ListOrder order(List<FieldError> errors) {
        if (sort == null || sort.isBlank()) {
            return ListOrder.USUAL;
        }
        boolean descending = sort.startsWith(DESCENDING);
        String wanted = descending ? sort.substring(DESCENDING.length()) : sort;
        return Stream.of(By.values())
                .filter(by -> name(by).equals(wanted))
                .findFirst()
                .map(by -> new ListOrder(by, descending))
                .orElseGet(() -> {
                    errors.add(FieldError.of("sort", RestKeys.CHOICE, choices()));
                    return ListOrder.USUAL;
                });
    }

    /** All that may be written: contracts. */
    static List<String> choices() {
        return Stream.of(By.values())
                .flatMap(by -> Stream.of(name(by), DESCENDING + name(by)))
                .toList();
    }

    private static String name(By by) {
        return switch (by) {
            case DUE -> "due";
            case NUMBER -> "number";
            case FILED -> "filed";
            case APPLICANT -> "applicant";
            case CUSTOMER_NUMBER -> "customerNumber";
        };
    }
}
