package pl.wpwik.ibok.application;

import java.time.LocalDate;
import java.util.List;

/**
 * An application that may be of the same customer as another one.
 *
 * @param matches in what it resembles the other; one or more
 */
public record Duplicate(
        String id,
        String number,
        ApplicationStatus status,
        LocalDate filedOn,
        Applicant applicant,
        List<Match> matches) {

    /** In what two applications resemble each other; in the REST API by name: contracts. */
    public enum Match {
        CUSTOMER_NUMBER,
        NAME_AND_ADDRESS
    }

    public Duplicate {
        matches = List.copyOf(matches);
    }
}
