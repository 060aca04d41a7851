package pl.wpwik.ibok.acceptance;

import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.CustomerAttributes;
import pl.wpwik.ibok.application.CustomerRole;

/** Whom the Regulamin concerns: accounts opened by registration. Both marks come from Keycloak's caches. */
record Customers(RealmModel realm) {

    boolean include(UserModel user) {
        RoleModel role = realm.getRole(CustomerRole.NAME);
        return role != null
                && user.hasDirectRole(role)
                && user.getFirstAttribute(CustomerAttributes.APPLICATION_NUMBER) != null;
    }
}
