package pl.wpwik.ibok.application;

/** The tabs of the work list; each application is in one or several of them. In the REST API by name: contracts. */
public enum Tab {
    /** Waits for a decision (regulation, point 4). */
    TO_REGISTER,
    /** Waits for a decision although its last day has passed. */
    OVERDUE,
    /** Filed in person, and the customer has not been handed the copy yet (point 3). */
    COPY_PENDING,
    /** A customer has an account on it. */
    REGISTERED,
    /** Its customer has not set a password of their own yet (point 6). */
    NOT_ACTIVATED,
    /** A mail about it was given up, and none of its kind has come after it (point 5). */
    MAIL_FAILED,
    REFUSED,
    /** Its customer has resigned in writing, and the account is not closed yet (point 8). */
    RESIGNATIONS,
    CLOSED,
    ERASED
}
