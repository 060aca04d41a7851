package pl.wpwik.ibok.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** The outbox as the dispatcher sees it; every step is a short transaction of its own. */
final class OwedMails {

    /** Longer than a mail server may take; after it another node may try. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private static final int BATCH = 20;

    /** A mail this node alone may send until its lease runs out. */
    record Claim(String id, String realmId, String kind, String subjectId) {}

    private final KeycloakSessionFactory factory;
    private final Clock clock;
    private final RetryPauses pauses;

    OwedMails(KeycloakSessionFactory factory, Clock clock, RetryPauses pauses) {
        this.factory = factory;
        this.clock = clock;
        this.pauses = pauses;
    }

    List<String> due() {
        return inTransaction(entities -> entities.createNamedQuery(MailEntity.DUE, String.class)
                .setParameter("now", clock.instant())
                .setMaxResults(BATCH)
                .getResultList());
    }

    /** @return empty when another node, or another run, has it */
    Optional<Claim> claim(String id) {
        return inTransaction(entities -> {
            Instant now = clock.instant();
            int claimed = entities.createNamedQuery(MailEntity.CLAIM)
                    .setParameter("id", id)
                    .setParameter("now", now)
                    .setParameter("until", now.plus(LEASE))
                    .executeUpdate();
            if (claimed == 0) {
                return Optional.empty();
            }
            MailEntity mail = entities.find(MailEntity.class, id);
            return Optional.of(new Claim(id, mail.realmId(), mail.kind(), mail.subjectId()));
        });
    }

    void sent(Claim claim, Delivery delivery) {
        settle(claim, mail -> mail.sent(clock.instant()), delivery::accepted);
    }

    void failed(Claim claim, Delivery delivery, MailError error) {
        settle(claim, mail -> postpone(mail, error), delivery::failed);
    }

    private void postpone(MailEntity mail, MailError error) {
        Instant now = clock.instant();
        mail.failed(error);
        pauses.after(mail.attempts(), mail.createdAt(), now)
                .ifPresentOrElse(pause -> mail.retryAfter(now, pause), mail::giveUp);
    }

    /** Nothing is owed any more. */
    void drop(String id) {
        inTransaction(entities -> {
            MailEntity mail = entities.find(MailEntity.class, id);
            if (mail != null) {
                entities.remove(mail);
            }
            return null;
        });
    }

    /** What has been sent has been sent, also when its row was withdrawn in the meantime. */
    private void settle(Claim claim, Consumer<MailEntity> step, Consumer<KeycloakSession> delivery) {
        KeycloakModelUtils.runJobInTransaction(factory, session -> {
            RealmModel realm = session.realms().getRealm(claim.realmId());
            if (realm == null) {
                return;
            }
            // Locked, so that it is withdrawn before this or not at all.
            Optional.ofNullable(entities(session).find(MailEntity.class, claim.id(), LockModeType.PESSIMISTIC_WRITE))
                    .ifPresent(step);
            session.getContext().setRealm(realm);
            delivery.accept(session);
        });
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> work.apply(entities(session)));
    }

    private static EntityManager entities(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
