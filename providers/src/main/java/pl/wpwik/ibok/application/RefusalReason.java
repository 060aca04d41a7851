package pl.wpwik.ibok.application;

/** Why there will be no account on an application; contracts, whose words are in the bundles. */
public enum RefusalReason {
    CONSENT_MISSING,
    REGULAMIN_NOT_SIGNED,
    INCOMPLETE,
    NOT_A_CUSTOMER,
    DUPLICATE,
    ENTERED_IN_ERROR,
    WITHDRAWN,
    /** Says nothing by itself and so needs a text. */
    OTHER
}
