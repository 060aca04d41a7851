package pl.wpwik.ibok.closure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.registration.ActivationMailFactory;
import pl.wpwik.ibok.settings.IbokSettings;

/**
 * Which accounts of one realm have been waiting too long for the first login; within a transaction. Nobody's is closed
 * whose temporary password is still good or on its way, nor who has resigned: that is staff's work.
 */
final class NeverActivatedAccounts {

    /** So many are taken on in one go. */
    private static final int BATCH = 500;

    private static final String WAITING = """
            select a.id from ApplicationEntity a
            where a.realmId = :realm and a.status = pl.wpwik.ibok.application.ApplicationStatus.REGISTERED
                and a.outcome.decidedAt <= :latest
                and not exists (select 1 from ActivationPasswordEntity p
                    where p.applicationId = a.id and p.expiresAt > :now)
                and not exists (select 1 from MailEntity m
                    where m.realmId = a.realmId and m.subjectId = a.id and m.kind = :activation
                        and m.state = pl.wpwik.ibok.mail.MailState.PENDING)
                and not exists (select 1 from ClosureEntity c where c.applicationId = a.id)
            """;

    private static final String THIS_ONE = WAITING + " and a.id = :id";

    private static final String LONGEST_FIRST = WAITING + " order by a.outcome.decidedAt";

    private final EntityManager entities;
    private final RealmModel realm;
    private final AccountClosing closing;
    private final Instant now;
    private final int days;

    NeverActivatedAccounts(KeycloakSession session, RealmModel realm, Clock clock) {
        this.entities = session.getProvider(JpaConnectionProvider.class).getEntityManager();
        this.realm = realm;
        this.closing = new AccountClosing(session, realm, entities, clock);
        this.now = clock.instant();
        this.days = IbokSettings.from(realm::getAttribute).closing().neverActivatedDays();
    }

    /** The applications it is to be decided on. */
    List<String> due() {
        return days == 0
                ? List.of()
                : waiting(LONGEST_FIRST).setMaxResults(BATCH).getResultList();
    }

    /** Another node, or the customer, may have been faster: looks once more, under the lock. */
    void close(String applicationId) {
        new ApplicationRepository(entities, realm.getId())
                .findForUpdate(applicationId)
                .filter(application -> !waiting(THIS_ONE)
                        .setParameter("id", applicationId)
                        .getResultList()
                        .isEmpty())
                .ifPresent(application -> closing.closeNeverActivated(application, null));
    }

    private TypedQuery<String> waiting(String query) {
        return entities.createQuery(query, String.class)
                .setParameter("realm", realm.getId())
                .setParameter("latest", now.minus(Duration.ofDays(days)))
                .setParameter("now", now)
                .setParameter("activation", ActivationMailFactory.KIND);
    }
}
