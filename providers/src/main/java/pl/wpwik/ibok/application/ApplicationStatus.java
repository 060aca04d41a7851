package pl.wpwik.ibok.application;

/** Where an application stands: {@code SUBMITTED → REGISTERED → ACTIVE → CLOSED → ERASED}. */
public enum ApplicationStatus {
    /** Keyed in; no account yet. */
    SUBMITTED,
    /** The account exists and its activation mail is owed or sent. */
    REGISTERED,
    /** The customer has set a password of their own. */
    ACTIVE,
    /** Refused with a reason; final, the customer files anew. */
    REFUSED,
    /** The account is no more; undone within the grace period. */
    CLOSED,
    /** Nothing personal is left of it, but a stub: final (regulation, point 8). */
    ERASED;

    /** Whether a customer has an account on it. */
    public boolean hasAccount() {
        return this == REGISTERED || this == ACTIVE;
    }

    /** Whether what is personal in it goes one day (point 8). */
    public boolean isErasable() {
        return this == CLOSED || this == REFUSED;
    }
}
