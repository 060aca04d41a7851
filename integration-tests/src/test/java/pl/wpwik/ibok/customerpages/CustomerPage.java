package pl.wpwik.ibok.customerpages;

import java.util.function.Consumer;

/**
 * A page a customer can reach, in one of its states.
 *
 * @param name of its pictures
 * @param about one line of the gallery
 * @param focused where the focus has to be on arrival; empty where nothing went wrong
 * @param arrival the way there, from a fresh browser
 */
record CustomerPage(String name, String about, String focused, Consumer<Visit> arrival) {

    /** The field, or a summary of all errors, as both lead on to the correction. */
    private static final String ERROR = "[aria-invalid=true], [role=alert], [role=alert] *";

    static CustomerPage of(String name, String about, Consumer<Visit> arrival) {
        return new CustomerPage(name, about, "", arrival);
    }

    /** What the customer has sent was refused: the focus is where the error is told. */
    static CustomerPage refused(String name, String about, Consumer<Visit> arrival) {
        return new CustomerPage(name, about, ERROR, arrival);
    }

    @Override
    public String toString() {
        return name;
    }
}
