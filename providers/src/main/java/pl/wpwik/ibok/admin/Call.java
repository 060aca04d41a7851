package pl.wpwik.ibok.admin;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.services.resources.admin.fgap.AdminPermissionEvaluator;
import pl.wpwik.ibok.settings.IbokSettings;

/** One call of the API: who calls, in which realm, when. */
record Call(KeycloakSession session, RealmModel realm, AdminPermissionEvaluator auth, Clock clock) {

    StaffAccess access() {
        return new StaffAccess(auth, realm);
    }

    /** Login of the caller, as recorded in the register. */
    String caller() {
        return auth.adminAuth().getUser().getUsername();
    }

    IbokSettings settings() {
        return IbokSettings.from(realm::getAttribute);
    }

    /** The business date: today in the utility's time zone, wherever the server stands. */
    LocalDate today() {
        return settings().today(clock);
    }

    EntityManager entities() {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }

    Errors errors() {
        return new Errors(Messages.of(session, auth.adminAuth().getUser()));
    }
}
