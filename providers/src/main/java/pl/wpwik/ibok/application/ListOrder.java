package pl.wpwik.ibok.application;

import java.util.List;

/**
 * How a list is ordered; equals by their number. Descending is ascending read backwards, so one index serves both.
 */
public record ListOrder(By by, boolean descending) {

    /** What is due first comes first. */
    public static final ListOrder USUAL = new ListOrder(By.DUE, false);

    /** Who has been waiting longest since the decision comes first. */
    private static final ListOrder WAITING = new ListOrder(By.DECIDED, false);

    private static final ListOrder RESIGNATIONS = new ListOrder(By.RESIGNATION_DUE, false);

    /** How a tab is ordered unless it is said; null for no tab. */
    public static ListOrder usual(Tab tab) {
        if (tab == Tab.RESIGNATIONS) {
            return RESIGNATIONS;
        }
        return tab == Tab.NOT_ACTIVATED || tab == Tab.MAIL_FAILED ? WAITING : USUAL;
    }

    /** By what; what has no customer number, or no decision, comes last. */
    public enum By {
        DUE("dueOn"),
        NUMBER(),
        FILED("filedOn"),
        DECIDED("outcome", "decidedAt"),
        APPLICANT("keys", "sortName"),
        CUSTOMER_NUMBER("applicant", "customerNumber"),
        /** The last day for closing the account; of open resignations only, which are few. */
        RESIGNATION_DUE();

        private final List<String> path;

        By(String... path) {
            this.path = List.of(path);
        }

        /** From the entity to the attribute; empty for the number alone, and for what is kept elsewhere. */
        List<String> path() {
            return path;
        }

        /** Whether a list of that tab, null for none, may be ordered so. */
        public boolean isOf(Tab tab) {
            return this != RESIGNATION_DUE || tab == Tab.RESIGNATIONS;
        }
    }
}
