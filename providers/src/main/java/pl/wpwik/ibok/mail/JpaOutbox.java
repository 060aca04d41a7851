package pl.wpwik.ibok.mail;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

final class JpaOutbox implements Outbox {

    private final KeycloakSession session;
    private final EntityManager entities;
    private final Clock clock;
    private final Runnable wakeDispatcher;

    JpaOutbox(KeycloakSession session, EntityManager entities, Clock clock, Runnable wakeDispatcher) {
        this.session = session;
        this.entities = entities;
        this.clock = clock;
        this.wakeDispatcher = wakeDispatcher;
    }

    @Override
    public void owe(RealmModel realm, String kind, String subjectId) {
        entities.persist(new MailEntity(realm.getId(), kind, subjectId, clock.instant()));
        session.getTransactionManager().enlistAfterCompletion(new AbstractKeycloakTransaction() {
            @Override
            protected void commitImpl() {
                wakeDispatcher.run();
            }

            @Override
            protected void rollbackImpl() {
                // the row is gone, nothing is owed
            }
        });
    }

    @Override
    public void drop(RealmModel realm, String subjectId) {
        entities.createNamedQuery(MailEntity.DROP_OWED)
                .setParameter("realm", realm.getId())
                .setParameter("subject", subjectId)
                .executeUpdate();
    }

    @Override
    public void oweInstead(RealmModel realm, String kind, String subjectId) {
        entities.createNamedQuery(MailEntity.WITHDRAW)
                .setParameter("realm", realm.getId())
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .executeUpdate();
        owe(realm, kind, subjectId);
    }

    @Override
    public Map<String, MailState> states(RealmModel realm, String kind, Collection<String> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Map.of();
        }
        return entities.createNamedQuery(MailEntity.OF_SUBJECTS, MailEntity.class)
                .setParameter("realm", realm.getId())
                .setParameter("kind", kind)
                .setParameter("subjects", subjectIds)
                .getResultStream()
                .collect(Collectors.toMap(MailEntity::subjectId, MailEntity::state, (older, newer) -> newer));
    }

    @Override
    public void close() {
        // the entity manager is the session's
    }
}
