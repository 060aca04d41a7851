package pl.wpwik.ibok.acceptance;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.CustomerAttributes;
import pl.wpwik.ibok.application.FieldChange;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.regulamin.AcceptanceWay;
import pl.wpwik.ibok.regulamin.ConsentRepository;
import pl.wpwik.ibok.regulamin.PendingRegulamin;
import pl.wpwik.ibok.regulamin.RegulaminAcceptance;
import pl.wpwik.ibok.settings.IbokSettings;

/** What a customer at login has yet to read of the Regulamin, and the record of having done so (regulation, point 2). */
final class CustomerRegulamin {

    private final RealmModel realm;
    private final UserModel user;
    private final CurrentRegulamin current;
    private final ApplicationRepository applications;
    private final ConsentRepository consents;
    private final MirroredConsents mirror;
    private final History history;
    private final Clock clock;

    CustomerRegulamin(KeycloakSession session, RealmModel realm, UserModel user, Clock clock) {
        this.realm = realm;
        this.user = user;
        this.clock = clock;
        EntityManager entities =
                session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.current = new CurrentRegulamin(session, realm);
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.consents = new ConsentRepository(entities, realm.getId());
        this.mirror = new MirroredConsents(consents);
        this.history = new History(entities, realm.getId(), clock);
    }

    /** No statement, but for the first login of an account that was opened before this was mirrored. */
    Optional<PendingRegulamin> pending() {
        if (!new Customers(realm).include(user)) {
            return Optional.empty();
        }
        if (user.getFirstAttribute(CustomerAttributes.REGULAMIN_VERSION) == null) {
            applications.findByUserForUpdate(user.getId()).ifPresent(application -> mirror.show(application, user));
        }
        return current.timeline()
                .pending(
                        user.getFirstAttribute(CustomerAttributes.REGULAMIN_VERSION),
                        user.getFirstAttribute(CustomerAttributes.REGULAMIN_SEEN),
                        IbokSettings.usableToday(realm::getAttribute, clock));
    }

    boolean isRegistered() {
        return applications.holdsAccountOf(user.getId());
    }

    /** Once for each version, however often it is sent; nothing where the account was closed meanwhile. */
    void record(PendingRegulamin read) {
        applications
                .findByUserForUpdate(user.getId())
                .filter(application -> application.status().hasAccount())
                .filter(application -> isNew(application, read))
                .ifPresent(application -> record(application, read));
    }

    private boolean isNew(ApplicationEntity application, PendingRegulamin read) {
        return consents.acceptances(application.id()).stream()
                .noneMatch(known -> known.version().equals(read.version().version()));
    }

    private void record(ApplicationEntity application, PendingRegulamin read) {
        String version = read.version().version();
        AcceptanceWay way = read.toBeAccepted() ? AcceptanceWay.ONLINE : AcceptanceWay.SEEN;
        consents.add(application.id(), new RegulaminAcceptance(version, clock.instant(), way));
        if (read.toBeAccepted()) {
            String before = user.getFirstAttribute(CustomerAttributes.REGULAMIN_VERSION);
            history.note(
                    application.id(),
                    application.outcome().login(),
                    HistoryAction.REGULAMIN_ACCEPTED,
                    List.of(new FieldChange("regulamin.version", before, version)));
        }
        mirror.showRegulamin(application, user);
    }
}
