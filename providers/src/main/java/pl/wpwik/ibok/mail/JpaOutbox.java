package pl.wpwik.ibok.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        owe(realm, kind, subjectId, null);
    }

    @Override
    public void owe(RealmModel realm, String kind, String subjectId, String detailId) {
        entities.persist(
                new MailEntity(realm.getId(), kind, subjectId, isUrgent(kind), clock.instant()).about(detailId));
        dispatching.wakeAfterCommit(session);
    }

    private boolean isUrgent(String kind) {
        return session.getKeycloakSessionFactory().getProviderFactory(MailComposer.class, kind)
                        instanceof MailComposerFactory composers
                && composers.isUrgent();
    }

    @Override
    public void drop(RealmModel realm, String subjectId) {
        entities.createNamedQuery(MailEntity.DROP_OWED)
                .setParameter("realm", realm.getId())
                .setParameter("subject", subjectId)
                .executeUpdate();
    }

    @Override
    public void erase(RealmModel realm, String subjectId) {
        entities.createNamedQuery(MailEntity.ERASE)
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
    public void forget(RealmModel realm, String kind, String subjectId) {
        entities.createNamedQuery(MailEntity.FORGET)
                .setParameter("realm", realm.getId())
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .executeUpdate();
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
        return about(realm, subjectId)
                .setMaxResults(MOST)
                .getResultStream()
                .map(MailEntity::progress)
                .toList();
    }

    @Override
    public Stream<MailProgress> allMailsAbout(RealmModel realm, String subjectId) {
        return about(realm, subjectId).getResultStream().map(MailEntity::progress);
    }

    private TypedQuery<MailEntity> about(RealmModel realm, String subjectId) {
        return entities.createNamedQuery(MailEntity.OF_SUBJECT, MailEntity.class)
                .setParameter("realm", realm.getId())
                .setParameter("subject", subjectId);
    }

    @Override
    public void close() {
        // the entity manager is the session's
    }
}
