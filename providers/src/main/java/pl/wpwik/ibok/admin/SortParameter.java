package pl.wpwik.ibok.admin;

import java.util.List;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.FieldError;
import pl.wpwik.ibok.application.ListOrder;
import pl.wpwik.ibok.application.ListOrder.By;
import pl.wpwik.ibok.application.Tab;

/** How a list is to be ordered, as the caller wrote it: a name, with "-" in front for descending. */
record SortParameter(String sort) {

    private static final String DESCENDING = "-";

    /** @param tab the one that is shown; null for none */
    ListOrder order(Tab tab, List<FieldError> errors) {
        if (sort == null || sort.isBlank()) {
            return ListOrder.usual(tab);
        }
        boolean descending = sort.startsWith(DESCENDING);
        String wanted = descending ? sort.substring(DESCENDING.length()) : sort;
        return Stream.of(By.values())
                .filter(by -> name(by).equals(wanted) && by.isOf(tab))
                .findFirst()
                .map(by -> new ListOrder(by, descending))
                .orElseGet(() -> {
                    errors.add(FieldError.of("sort", RestKeys.CHOICE, choices(tab)));
                    return ListOrder.USUAL;
                });
    }

    /** All that may be written of a tab, null for none: contracts. */
    static List<String> choices(Tab tab) {
        return Stream.of(By.values())
                .filter(by -> by.isOf(tab))
                .flatMap(by -> Stream.of(name(by), DESCENDING + name(by)))
                .toList();
    }

    private static String name(By by) {
        return switch (by) {
            case DUE -> "due";
            case NUMBER -> "number";
            case FILED -> "filed";
            case DECIDED -> "decided";
            case APPLICANT -> "applicant";
            case CUSTOMER_NUMBER -> "customerNumber";
            case RESIGNATION_DUE -> "resignationDue";
        };
    }
}
