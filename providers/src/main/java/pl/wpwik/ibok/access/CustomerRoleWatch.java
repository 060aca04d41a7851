package pl.wpwik.ibok.access;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.RoleModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderEvent;
import org.keycloak.provider.ProviderEventListener;
import pl.wpwik.ibok.application.CustomerRole;

/** Losing the customers' role ends the account's sessions; a grant is checked against the register (point 2). */
final class CustomerRoleWatch implements ProviderEventListener {

    @Override
    public void onEvent(ProviderEvent event) {
        if (event instanceof RoleModel.RoleRevokedEvent revoked && concerns(revoked.getRole())) {
            new CustomerSessions(revoked.getKeycloakSession(), realm(revoked.getRole())).end(revoked.getUser());
        } else if (event instanceof RoleModel.RoleGrantedEvent granted && concerns(granted.getRole())) {
            KeycloakSession session = granted.getKeycloakSession();
            UserModel user = granted.getUser();
            new GrantCheck(realm(granted.getRole()).getId(), user.getId(), Granter.of(session)).afterCommit(session);
        }
    }

    private static boolean concerns(RoleModel role) {
        return !role.isClientRole() && CustomerRole.NAME.equals(role.getName());
    }

    /** The role's own realm; the session's may be another. */
    private static RealmModel realm(RoleModel role) {
        return (RealmModel) role.getContainer();
    }
}
