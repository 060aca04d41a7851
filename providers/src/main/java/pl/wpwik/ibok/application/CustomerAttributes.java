package pl.wpwik.ibok.application;

/**
 * Attributes of a customer's Keycloak user that mirror the register; only our own code can write them. Contracts: named in
 * the user profile and, some, in the claims of the realm file.
 */
public final class CustomerAttributes {

    /** Only users opened by registration have one. */
    public static final String APPLICATION_NUMBER = "applicationNumber";

    /** The version of the Regulamin the customer has accepted, on paper or at login (regulation, point 2). */
    public static final String REGULAMIN_VERSION = "regulaminVersion";

    /** The newest version that was shown without asking for acceptance. */
    public static final String REGULAMIN_SEEN = "regulaminSeen";

    /** The codes of the optional clauses the customer consents to. */
    public static final String CONSENTS = "consents";

    private CustomerAttributes() {}
}
