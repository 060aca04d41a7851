package pl.wpwik.ibok.application;

import java.util.List;

/**
 * How a list is ordered; equals by their number. Descending is ascending read backwards, so one index serves both.
 */
public record ListOrder(By by, boolean descending) {

    /** What is due first comes first. */
    public static final ListOrder USUAL = new ListOrder(By.DUE, false);

    /** By what; what has no customer number comes last. */
    public enum By {
        DUE("dueOn"),
        NUMBER(),
        FILED("filedOn"),
        APPLICANT("keys", "sortName"),
        CUSTOMER_NUMBER("applicant", "customerNumber");

        private final List<String> path;

        By(String... path) {
            this.path = List.of(path);
        }

        /** From the entity to the attribute; empty for the number alone. */
        List<String> path() {
            return path;
        }
    }
}
