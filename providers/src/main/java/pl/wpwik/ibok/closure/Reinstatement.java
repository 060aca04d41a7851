package pl.wpwik.ibok.closure;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationFields;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;
import pl.wpwik.ibok.mail.Outbox;
import pl.wpwik.ibok.registration.ActivationResend;

/**
 * Undoes the closing of an account within the grace period (regulation, point 8): everything is as it was, the own
 * password works again, and the customer is told. The resignation counts no more; another one would be recorded anew.
 */
public final class Reinstatement {

    private final RealmModel realm;
    private final ApplicationRepository applications;
    private final ClosureRepository closures;
    private final CustomerAccess access;
    private final ActivationResend activationResend;
    private final History history;
    private final Outbox outbox;
    private final Clock clock;

    public Reinstatement(KeycloakSession session, RealmModel realm, EntityManager entities, Clock clock) {
        this.realm = realm;
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.closures = new ClosureRepository(entities, realm.getId());
        this.access = new CustomerAccess(session, realm, clock);
        this.history = new History(entities, realm.getId(), clock);
        this.activationResend = new ActivationResend(session, realm, applications, history);
        this.outbox = session.getProvider(Outbox.class);
        this.clock = clock;
    }

    /**
     * @param version the one the registrar has seen
     * @return empty when there is no such application
     * @throws RegisterConflict when it is not closed, or for good
     */
    public Optional<ApplicationEntity> reinstate(String id, int version, String registrar) {
        Optional<ApplicationEntity> application = applications.findForUpdate(id);
        application.ifPresent(found -> {
            ClosureStates.requireClosed(found, version);
            ClosureEntity closure = closures.find(id).orElseThrow();
            RegisterConflict.unless(clock.instant().isBefore(closure.eraseAt()), Reason.GRACE_OVER, found);
            Optional<UserModel> user = access.user(found);
            RegisterConflict.unless(user.isPresent(), Reason.USER_GONE, found);
            reinstate(found, closure, user.orElseThrow(), registrar);
        });
        return application;
    }

    private void reinstate(ApplicationEntity application, ClosureEntity closure, UserModel user, String registrar) {
        ApplicationFields before = ApplicationFields.of(application);
        application.reinstate(closure.formerStatus());
        history.note(application, registrar, HistoryAction.REINSTATED, before);
        closures.remove(closure);
        // A confirmation that has not been sent would be wrong by now.
        outbox.drop(realm, application.id());
        outbox.owe(realm, ReinstatementMailFactory.KIND, application.id());
        if (application.status() == ApplicationStatus.REGISTERED) {
            activationResend.resend(application, registrar);
        }
        access.restore(user);
    }
}
