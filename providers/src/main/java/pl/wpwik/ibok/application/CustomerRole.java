package pl.wpwik.ibok.application;

/** The realm role of every customer and of nobody else (regulation, point 2); only registration grants it. */
public final class CustomerRole {

    /** A contract: named in the realm file and in tokens. */
    public static final String NAME = "ibok-customer";

    private CustomerRole() {}
}
