package pl.wpwik.ibok.closure;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserManager;
import org.keycloak.models.UserModel;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.application.History;
import pl.wpwik.ibok.application.HistoryAction;
import pl.wpwik.ibok.mail.MailState;
import pl.wpwik.ibok.mail.Outbox;
import pl.wpwik.ibok.reset.ResetRequests;

/**
 * Erases one person from the register and from Keycloak, wholly or not at all, within the caller's transaction (regulation,
 * point 8). A stub stays: number, dates, channel, reason and who decided.
 */
final class Erasure {

    /** The mail that tells of the end is waited for: as long as the outbox tries to send it. */
    static final Duration LAST_MAIL = Duration.ofDays(3);

    private final KeycloakSession session;
    private final RealmModel realm;
    private final EntityManager entities;
    private final ApplicationRepository applications;
    private final History history;
    private final Outbox outbox;
    private final Instant now;

    Erasure(KeycloakSession session, RealmModel realm, Clock clock) {
        this.session = session;
        this.realm = realm;
        this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.applications = new ApplicationRepository(entities, realm.getId());
        this.history = new History(entities, realm.getId(), clock);
        this.outbox = session.getProvider(Outbox.class);
        this.now = clock.instant();
    }

    /** @return false where it must wait, for whoever is busy with it just now or for its last mail */
    boolean erase(String applicationId) {
        Optional<ApplicationEntity> due = applications
                .findUnlessLocked(applicationId)
                .filter(this::isDue)
                .filter(application -> !waitsForLastMail(application));
        due.ifPresent(this::erase);
        return due.isPresent();
    }

    /** Asked again under the lock: it may have been erased elsewhere, or reinstated. */
    private boolean isDue(ApplicationEntity application) {
        if (application.status() == ApplicationStatus.REFUSED) {
            return !application
                    .outcome()
                    .decidedAt()
                    .isAfter(RefusedRetention.of(realm::getAttribute).before(now));
        }
        return application.status() == ApplicationStatus.CLOSED
                && closure(application)
                        .map(ClosureEntity::eraseAt)
                        .filter(eraseAt -> !eraseAt.isAfter(now))
                        .isPresent();
    }

    private boolean waitsForLastMail(ApplicationEntity application) {
        Instant ended = closure(application)
                .map(ClosureEntity::closedAt)
                .orElseGet(() -> application.outcome().decidedAt());
        return ended.plus(LAST_MAIL).isAfter(now)
                && outbox.mailsAbout(realm, application.id()).stream()
                        .anyMatch(mail -> mail.state() == MailState.PENDING);
    }

    /** The mails before the history: what is being noted of one under way is there when the history is erased. */
    private void erase(ApplicationEntity application) {
        String login = application.outcome().login();
        outbox.erase(realm, application.id());
        new RowsOfApplication(entities).delete(application.id());
        new ResetRequests(entities, realm.getId()).forget(application);
        removeUser(application.outcome().userId());
        history.erase(application.id(), login);
        application.erase();
        closure(application).ifPresent(closure -> closure.erased(now));
        history.note(application.id(), null, HistoryAction.ERASED, List.of());
    }

    /** Sessions, credentials and consents go by Keycloak's own means, on all nodes. */
    private void removeUser(String userId) {
        UserModel user = userId == null ? null : session.users().getUserById(realm, userId);
        if (user != null) {
            new UserManager(session).removeUser(realm, user);
        }
    }

    private Optional<ClosureEntity> closure(ApplicationEntity application) {
        return Optional.ofNullable(entities.find(ClosureEntity.class, application.id()));
    }
}
