package pl.wpwik.ibok.closure;

import java.time.LocalDate;

/**
 * How an account ends, as it is shown.
 *
 * @param eraseOn the day on which personal data are erased; null while nothing is closed, and once it is done
 * @param reinstatable whether the closing could be undone now
 */
public record ClosureView(ClosureEntity closure, LocalDate eraseOn, boolean reinstatable) {

    /** @return the last day for closing; null unless there is a resignation that waits for it */
    public LocalDate resignationDueOn() {
        return closure.isClosed()
                ? null
                : closure.resignation().map(Resignation::dueOn).orElse(null);
    }
}
