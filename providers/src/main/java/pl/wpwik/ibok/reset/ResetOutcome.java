package pl.wpwik.ibok.reset;

/** What has become of a request: a contract, for staff see it. */
public enum ResetOutcome {
    /** Noted, not yet looked at. */
    WAITING,
    /** A mail with a temporary password is owed to the registered address. */
    MAIL_OWED,
    /** Too many for this login or from this client address. */
    LIMITED,
    /** Nobody has this login. */
    UNKNOWN,
    /** The account is not an open customer account with an address: staff, blocked, closed. */
    NOT_ALLOWED,
    /** Staff have changed the address lately, and nobody has confirmed it yet. */
    HELD,
    /** Something is wrong on our side; the log says what. */
    FAILED
}
