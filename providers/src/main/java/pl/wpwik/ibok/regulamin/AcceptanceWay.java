package pl.wpwik.ibok.regulamin;

/** How a customer came to know a version of the Regulamin; stored and answered by name: a contract. */
public enum AcceptanceWay {
    /** Signed on the application; kept with the application. */
    PAPER,
    /** Accepted at login. */
    ONLINE,
    /** Shown at login; no acceptance was asked. */
    SEEN
}
