package pl.wpwik.ibok.closure;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;
import pl.wpwik.ibok.mail.Outbox;

/**
 * Closes an account at once (regulation, point 8): the user is disabled, whatever is open or owed ends, and the customer
 * is owed a confirmation. All in the caller's transaction, so that it happens wholly or not at all.
 */
public final class AccountClosing {

    private final RealmModel realm;
    private final ApplicationRepository applications;
    private final ClosureRepository closures;
    private final ClosedRegister register;
    private final CustomerAccess access;
    private final Outbox outbox;

    public AccountClosing(KeycloakSession session, RealmModel realm, EntityManager entities, Clock clock) {
        this.realm = realm;
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.closures = new ClosureRepository(entities, realm.getId());
        this.register = new ClosedRegister(session, realm, entities, clock);
        this.access = new CustomerAccess(session, realm, clock);
        this.outbox = session.getProvider(Outbox.class);
    }

    /**
     * Carries out the recorded resignation.
     *
     * @param version the one the registrar has seen
     * @return empty when there is no such application
     * @throws RegisterConflict when the account is closed already, or no resignation is recorded
     */
    public Optional<ApplicationEntity> close(String id, int version, String registrar) {
        Optional<ApplicationEntity> application = open(id, version);
        application.ifPresent(found -> {
            RegisterConflict.unless(closures.find(id).isPresent(), Reason.NO_RESIGNATION, found);
            close(found, ClosureReason.RESIGNATION, registrar);
        });
        return application;
    }

    /**
     * Closes the account of a customer who never set a password of their own, without any paper.
     *
     * @param by login of the registrar; null for what the product does by itself
     * @throws RegisterConflict when the account is closed already, or its customer has set one
     */
    public Optional<ApplicationEntity> closeNeverActivated(String id, int version, String by) {
        Optional<ApplicationEntity> application = open(id, version);
        application.ifPresent(found -> closeNeverActivated(found, by));
        return application;
    }

    void closeNeverActivated(ApplicationEntity application, String by) {
        boolean unused = application.status() == ApplicationStatus.REGISTERED;
        RegisterConflict.unless(unused, Reason.ACTIVATED, application);
        close(application, ClosureReason.NEVER_ACTIVATED, by);
    }

    private Optional<ApplicationEntity> open(String id, int version) {
        // Locked, so that of two registrars at once one finds it closed.
        Optional<ApplicationEntity> application = applications.findForUpdate(id);
        application.ifPresent(found -> ClosureStates.requireAccount(found, version));
        return application;
    }

    private void close(ApplicationEntity application, ClosureReason unlessOnPaper, String by) {
        register.close(application, unlessOnPaper, by);
        access.end(application);
        if (application.data().contact().email() != null) {
            outbox.owe(realm, ClosureMailFactory.KIND, application.id());
        }
    }
}
