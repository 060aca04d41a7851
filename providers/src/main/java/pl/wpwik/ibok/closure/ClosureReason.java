package pl.wpwik.ibok.closure;

/** Why an account ends (regulation, point 8); stored and answered by name: contracts. */
public enum ClosureReason {
    RESIGNATION,
    CONSENT_WITHDRAWN,
    END_OF_CONTRACT,
    DEATH,
    BREACH,
    REGISTERED_IN_ERROR,
    /** Its customer never set a password of their own; there is no paper. */
    NEVER_ACTIVATED,
    /** Its Keycloak user was deleted behind the register's back; there is no paper. */
    USER_DELETED;

    /** Whether a paper in the office asks for the closing. */
    public boolean onPaper() {
        return this != NEVER_ACTIVATED && this != USER_DELETED;
    }
}
