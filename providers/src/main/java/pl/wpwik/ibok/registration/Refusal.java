package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationFields;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.Decision;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.application.RefusalReason;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;
import pl.wpwik.ibok.mail.Outbox;
import pl.wpwik.ibok.settings.IbokSettings;

/** Refuses an application for good and owes the customer the reason, where there is an address (regulation, point 2). */
public final class Refusal {

    private final RealmModel realm;
    private final ApplicationRepository applications;
    private final History history;
    private final Outbox outbox;
    private final Clock clock;

    public Refusal(KeycloakSession session, RealmModel realm, EntityManager entities, Clock clock) {
        this.realm = realm;
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.history = new History(entities, realm.getId(), clock);
        this.outbox = session.getProvider(Outbox.class);
        this.clock = clock;
    }

    /**
     * @param text in the registrar's words, null for none
     * @return empty when there is no such application
     * @throws RegisterConflict when it has been decided before
     */
    public Optional<ApplicationEntity> refuse(String id, RefusalReason reason, String text, String registrar) {
        Optional<ApplicationEntity> application = applications.findForUpdate(id);
        application.ifPresent(found -> refuse(found, reason, text, registrar));
        return application;
    }

    private void refuse(ApplicationEntity application, RefusalReason reason, String text, String registrar) {
        RegisterConflict.unless(application.status() == ApplicationStatus.SUBMITTED, Reason.NOT_SUBMITTED, application);
        ApplicationFields before = ApplicationFields.of(application);
        application.refuse(reason, text, Decision.now(registrar, IbokSettings.from(realm::getAttribute), clock));
        history.note(application, registrar, HistoryAction.REFUSED, before);
        if (application.data().contact().email() != null) {
            outbox.owe(realm, RefusalMailFactory.KIND, application.id());
        }
    }
}
