package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationFields;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.mail.Outbox;

/**
 * What follows when the Keycloak user of a customer is deleted behind the register's back: temporary passwords and sessions
 * go with the user by Keycloak's own means, owed mails are dropped, the application is closed. Its login stays reserved.
 * The removal of a realm comes by another way and never here.
 */
final class AccountRemoval {

    private final RealmModel realm;
    private final ApplicationRepository applications;
    private final History history;
    private final Outbox outbox;

    AccountRemoval(KeycloakSession session, RealmModel realm, Clock clock) {
        this.realm = realm;
        EntityManager entities =
                session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.history = new History(entities, realm.getId(), clock);
        this.outbox = session.getProvider(Outbox.class);
    }

    void userRemoved(UserModel user) {
        applications
                .findByUserForUpdate(user.getId())
                .filter(application -> application.status().hasAccount())
                .ifPresent(this::close);
    }

    /** The one place where an application is closed because its user is gone. */
    private void close(ApplicationEntity application) {
        ApplicationFields before = ApplicationFields.of(application);
        application.close();
        // Who deleted the user stands in Keycloak's own admin events; the register only knows that it is gone.
        history.note(application, null, HistoryAction.CLOSED, before);
        outbox.drop(realm, application.id());
    }
}
