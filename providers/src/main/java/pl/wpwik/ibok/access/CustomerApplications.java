package pl.wpwik.ibok.access;

import org.keycloak.models.ClientModel;

/**
 * Which clients are for customers: those that carry the client scope {@value #SCOPE}. The staff console and the account
 * console do not.
 */
final class CustomerApplications {

    /** A contract: named in the realm file. */
    static final String SCOPE = "ibok-customer";

    private CustomerApplications() {}

    /** As an optional scope it counts too: an application must not choose by its request whether it is gated. */
    static boolean include(ClientModel client) {
        return client.getClientScopes(true).containsKey(SCOPE)
                || client.getClientScopes(false).containsKey(SCOPE);
    }
}
