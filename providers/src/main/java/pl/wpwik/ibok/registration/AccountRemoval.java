package pl.wpwik.ibok.registration;

import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.mail.Outbox;

/**
 * What follows when the Keycloak user of a customer is deleted behind the register's back: temporary passwords and sessions
 * go with the user by Keycloak's own means, owed mails are dropped, the application is closed. Its login stays reserved.
 * The removal of a realm comes by another way and never here.
 */
final class AccountRemoval {

    private final RealmModel realm;
    private final ApplicationRepository applications;
    private final Outbox outbox;

    AccountRemoval(KeycloakSession session, RealmModel realm) {
        this.realm = realm;
        this.applications = new ApplicationRepository(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId());
        this.outbox = session.getProvider(Outbox.class);
    }

    void userRemoved(UserModel user) {
        applications
                .findByUser(user.getId())
                .filter(application -> application.status().hasAccount())
                .ifPresent(this::close);
    }

    /** The one place where an application is closed because its user is gone. */
    private void close(ApplicationEntity application) {
        application.close();
        outbox.drop(realm, application.id());
    }
}
