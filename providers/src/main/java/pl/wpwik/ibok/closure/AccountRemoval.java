package pl.wpwik.ibok.closure;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.ApplicationRepository;

/**
 * What follows when the Keycloak user of a customer is deleted behind the register's back: temporary passwords and sessions
 * go with the user by Keycloak's own means, owed mails are dropped, the application is closed and erased on schedule. Its
 * login stays reserved until then. The removal of a realm comes by another way and never here.
 */
final class AccountRemoval {

    private final ApplicationRepository applications;
    private final ClosedRegister register;

    AccountRemoval(KeycloakSession session, RealmModel realm, Clock clock) {
        EntityManager entities =
                session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.register = new ClosedRegister(session, realm, entities, clock);
    }

    /**
     * Takes the application's lock before Keycloak takes the user's. A mail that is being composed or recorded holds the
     * former and wants the latter, so the other way round one of the two would fail.
     */
    void userToBeRemoved(UserModel user) {
        applications.findByUserForUpdate(user.getId());
    }

    /** Who deleted the user stands in Keycloak's own admin events; the register only knows that it is gone. */
    void userRemoved(UserModel user) {
        applications
                .findByUserForUpdate(user.getId())
                .filter(application -> application.status().hasAccount())
                .ifPresent(application -> register.close(application, ClosureReason.USER_DELETED, null));
    }
}
