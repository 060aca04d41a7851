package pl.wpwik.ibok.admin;

import jakarta.ws.rs.ForbiddenException;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;

/**
 * Who may do what with the register. The roles are realm roles of the register's own realm; an administrator who manages
 * the realm may do everything, from the master realm too.
 */
final class StaffAccess {

    /** Enters applications and sees them: a contract. */
    static final String CLERK = "ibok-clerk";

    /** Also registers: a contract. */
    static final String REGISTRAR = "ibok-registrar";

    /** Sees everything, exports what is held on one person and changes nothing: a contract. */
    static final String SUPERVISOR = "ibok-supervisor";

    /** Manages the realm, and alone may change the register's settings: a contract of Keycloak's. */
    static final String ADMINISTRATOR = "realm-management.manage-realm";

    private final AdminPermissionEvaluator auth;
    private final RealmModel realm;

    StaffAccess(AdminPermissionEvaluator auth, RealmModel realm) {
        this.auth = auth;
        this.realm = realm;
    }

    /** Who the caller is, in terms of what pages offer; the calls themselves ask again. */
    Permissions permissions() {
        return new Permissions(
                has(CLERK, REGISTRAR),
                has(REGISTRAR),
                auth.realm().canManageRealm(),
                auth.users().canView(),
                has(SUPERVISOR));
    }

    void requireEnter() {
        require(CLERK, REGISTRAR);
    }

    void requireSee() {
        require(CLERK, REGISTRAR, SUPERVISOR);
    }

    void requireRegister() {
        require(REGISTRAR);
    }

    /** All that is held on one person: nobody's daily work (RODO). */
    void requireExport() {
        require(SUPERVISOR);
    }

    /** Only who manages the realm. */
    void requireAdminister() {
        if (!auth.realm().canManageRealm()) {
            throw new ForbiddenException();
        }
    }

    private void require(String... roles) {
        if (!has(roles)) {
            throw new ForbiddenException();
        }
    }

    private boolean has(String... roles) {
        // A role of the same name in the administrator's own, other realm counts for nothing here.
        boolean ofThisRealm = auth.adminAuth().getRealm().getId().equals(realm.getId());
        boolean staff = ofThisRealm && auth.adminAuth().hasOneOfRealmRole(roles);
        return staff || auth.realm().canManageRealm();
    }
}
