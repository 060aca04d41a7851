package pl.wpwik.ibok.mail;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import pl.wpwik.ibok.background.BackgroundWork;

final class JpaOutbox implements Outbox {

    private final KeycloakSession session;
    private final EntityManager entities;
    private final Clock clock;
    private final BackgroundWork dispatching;

    JpaOutbox(KeycloakSession session, EntityManager entities, Clock clock, BackgroundWork dispatching) {
        this.session = session;
        this.entities = entities;
        this.clock = clock;
        this.dispatching = dispatching;
    }

    @Override
    public void owe(RealmModel realm, String kind, String subjectId) {
        entities.persist(new MailEntity(realm.getId(), kind, subjectId, clock.instant()));
        dispatching.wakeAfterCommit(session);
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
    public Map<String, Map<String, MailState>> states(
            RealmModel realm, Collection<String> kinds, Collection<String> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Map.of();
        }
        return entities.createNamedQuery(MailEntity.OF_SUBJECTS, MailEntity.class)
                .setParameter("realm", realm.getId())
                .setParameter("kinds", kinds)
                .setParameter("subjects", subjectIds)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        MailEntity::subjectId,
                        Collectors.toMap(MailEntity::kind, MailEntity::state, (older, newer) -> newer)));
    }

    @Override
    public List<MailProgress> mailsAbout(RealmModel realm, String subjectId) {
        return entities.createNamedQuery(MailEntity.OF_SUBJECT, MailEntity.class)
                .setParameter("realm", realm.getId())
                .setParameter("subject", subjectId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(MailEntity::progress)
                .toList();
    }

    @Override
    public void close() {
        // the entity manager is the session's
    }
}
