package pl.wpwik.ibok.registration;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.application.RegisterConflict;
import pl.wpwik.ibok.application.RegisterConflict.Reason;
import pl.wpwik.ibok.mail.Outbox;

/**
 * Owes another activation mail (regulation, point 5), with another temporary password; the earlier one lives until the
 * mail server has accepted the later.
 */
public final class ActivationResend {

    private final RealmModel realm;
    private final ApplicationRepository applications;
    private final History history;
    private final Outbox outbox;

    public ActivationResend(KeycloakSession session, RealmModel realm, EntityManager entities, Clock clock) {
        this(
                session,
                realm,
                new ApplicationRepository(entities, realm.getId()),
                new History(entities, realm.getId(), clock));
    }

    /** @param history the one of the greater step this is a part of, which keeps the order of its entries */
    public ActivationResend(
            KeycloakSession session, RealmModel realm, ApplicationRepository applications, History history) {
        this.realm = realm;
        this.applications = applications;
        this.history = history;
        this.outbox = session.getProvider(Outbox.class);
    }

    /**
     * @return empty when there is no such application
     * @throws RegisterConflict unless it waits for the first login
     */
    public Optional<ApplicationEntity> resend(String id, String registrar) {
        Optional<ApplicationEntity> application = applications.findForUpdate(id);
        application.ifPresent(found -> {
            RegisterConflict.unless(found.status() == ApplicationStatus.REGISTERED, Reason.NOT_REGISTERED, found);
            resend(found, registrar);
        });
        return application;
    }

    /** As part of a greater step, of an application that is locked and waits for the first login. */
    public void resend(ApplicationEntity application, String registrar) {
        history.note(application.id(), registrar, HistoryAction.MAIL_RESENT, List.of());
        outbox.oweInstead(realm, ActivationMailFactory.KIND, application.id());
    }
}
