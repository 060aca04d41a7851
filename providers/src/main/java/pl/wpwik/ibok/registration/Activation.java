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
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.mail.Outbox;

/** What follows when a customer sets a password of their own: the account is active, and a notice is owed (point 6). */
final class Activation {

    private final RealmModel realm;
    private final ApplicationRepository applications;
    private final History history;
    private final ActivationPasswords passwords;
    private final Outbox outbox;
    private final Clock clock;

    Activation(KeycloakSession session, RealmModel realm, Clock clock) {
        this.realm = realm;
        EntityManager entities =
                session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.history = new History(entities, realm.getId(), clock);
        this.passwords = new ActivationPasswords(session, realm);
        this.outbox = session.getProvider(Outbox.class);
        this.clock = clock;
    }

    /** Takes the locks that {@link #ownPasswordSet} will need, before any lock on credentials. */
    void ownPasswordBegun(UserModel user) {
        applications.findByUserForUpdate(user.getId()).ifPresent(application -> passwords.lock(application.id()));
    }

    /** Users without an application (staff) get no notice. */
    void ownPasswordSet(UserModel user) {
        applications.findByUserForUpdate(user.getId()).ifPresent(this::ownPasswordSet);
    }

    private void ownPasswordSet(ApplicationEntity application) {
        if (application.status() == ApplicationStatus.REGISTERED) {
            ApplicationFields before = ApplicationFields.of(application);
            application.activate(clock.instant());
            history.note(application, application.outcome().login(), HistoryAction.ACTIVATED, before);
            passwords.gone(application.id());
        }
        outbox.owe(realm, PasswordChangedMailFactory.KIND, application.id());
    }
}
