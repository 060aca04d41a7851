package pl.wpwik.ibok.application;

/** Where an application stands: {@code SUBMITTED → REGISTERED → ACTIVE → CLOSED}. */
public enum ApplicationStatus {
    /** Keyed in; no account yet. */
    SUBMITTED,
    /** The account exists and its activation mail is owed or sent. */
    REGISTERED,
    /** The customer has set a password of their own. */
    ACTIVE,
    /** Refused with a reason; final, the customer files anew. */
    REFUSED,
    /** The account is no more. */
    CLOSED;

    /** Whether a customer has an account on it. */
    public boolean hasAccount() {
        return this == REGISTERED || this == ACTIVE;
    }
}
