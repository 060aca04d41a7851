package pl.wpwik.ibok.regulamin;

/** What a version of the Regulamin asks of customers who have an account already; answered by name: a contract. */
public enum Acceptance {
    /** No further login without accepting it. */
    REQUIRED,
    /** It is shown once. */
    INFORMATION
}
