package pl.wpwik.ibok.registration;

import java.time.Clock;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.mail.Outbox;

/** What follows when a customer sets a password of their own: the account is active, and a notice is owed (point 6). */
final class Activation {

    private final RealmModel realm;
    private final ApplicationRepository applications;
    private final Outbox outbox;
    private final Clock clock;

    Activation(KeycloakSession session, RealmModel realm, Clock clock) {
        this.realm = realm;
        this.applications = new ApplicationRepository(
                session.getProvider(JpaConnectionProvider.class).getEntityManager(), realm.getId());
        this.outbox = session.getProvider(Outbox.class);
        this.clock = clock;
    }

    /** Users without an application (staff) get no notice. */
    void ownPasswordSet(UserModel user) {
        applications.findByUser(user.getId()).ifPresent(this::ownPasswordSet);
    }

    private void ownPasswordSet(ApplicationEntity application) {
        if (application.status() == ApplicationStatus.REGISTERED) {
            application.activate(clock.instant());
        }
        outbox.owe(realm, PasswordChangedMailFactory.KIND, application.id());
    }
}
