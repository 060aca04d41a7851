package pl.wpwik.ibok.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/** What became of a claimed mail; every step is a short transaction of its own. */
final class OwedMails {

    private static final Logger LOG = Logger.getLogger(OwedMails.class);
    private static final int GOES = 3;

    /**
     * A mail this node alone may send until its lease runs out.
     *
     * @param attempt which try this is, from 1
     * @param owedSince before the first try
     */
    record Claim(
            String id, String realmId, String kind, String subjectId, String detailId, int attempt, Instant owedSince) {

        static Claim of(MailEntity mail) {
            return new Claim(
                    mail.id(),
                    mail.realmId(),
                    mail.kind(),
                    mail.subjectId(),
                    mail.detailId(),
                    mail.attempts(),
                    mail.createdAt());
        }

        /** Since when an earlier try may have left a copy; never, where this is the first. */
        Instant copiesSince() {
            return attempt == 1 ? Instant.MAX : owedSince;
        }
    }

    private final KeycloakSessionFactory factory;
    private final Clock clock;
    private final RetryPauses pauses;

    OwedMails(KeycloakSessionFactory factory, Clock clock, RetryPauses pauses) {
        this.factory = factory;
        this.clock = clock;
        this.pauses = pauses;
    }

    void sent(Claim claim, Delivery delivery) {
        settle(
                claim,
                delivery,
                mail -> mail.sent(clock.instant()),
                session -> delivery.accepted(session, claim.copiesSince()),
                null);
    }

    void failed(Claim claim, Delivery delivery, NotSent failure) {
        settle(
                claim,
                delivery,
                mail -> {
                    // Tried again meanwhile, for this claim ran out: that try decides.
                    if (mail.isUnder(claim)) {
                        postpone(mail, failure.error());
                    }
                },
                session -> {
                    if (!failure.mayHaveArrived()) {
                        delivery.failed(session);
                    }
                },
                failure.error());
    }

    private void postpone(MailEntity mail, MailError error) {
        Instant now = clock.instant();
        mail.failed(error);
        pauses.after(mail.attempts(), mail.createdAt(), now)
                .filter(pause -> !error.isPermanent())
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

    /**
     * Recorded at the second or third go, too: what a customer does at the same moment, or a lost connection to the
     * database, shall not bring them the same mail again.
     */
    private void settle(
            Claim claim, Delivery delivery, Consumer<MailEntity> step, Consumer<KeycloakSession> end, MailError error) {
        Optional<String> realm = Optional.empty();
        for (int go = 1; go <= GOES; go++) {
            try {
                realm = record(claim, delivery, step, end);
                break;
            } catch (RuntimeException e) {
                if (go == GOES) {
                    throw e;
                }
                LOG.debugf(e, "What became of mail %s was not recorded at go %d", claim.id(), go);
            }
        }
        realm.ifPresent(name -> factory.publish(new MailTried(name, claim.kind(), error)));
    }

    /**
     * What has been sent has been sent, also when its row was withdrawn in the meantime.
     *
     * @return the realm's name; empty when the realm is gone
     */
    private Optional<String> record(
            Claim claim, Delivery delivery, Consumer<MailEntity> step, Consumer<KeycloakSession> end) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> {
            RealmModel realm = session.realms().getRealm(claim.realmId());
            if (realm == null) {
                return Optional.empty();
            }
            session.getContext().setRealm(realm);
            delivery.begin(session);
            // Locked, so that it is withdrawn before this or not at all.
            Optional.ofNullable(entities(session).find(MailEntity.class, claim.id(), LockModeType.PESSIMISTIC_WRITE))
                    .ifPresent(step);
            end.accept(session);
            return Optional.of(realm.getName());
        });
    }

    private <T> T inTransaction(Function<EntityManager, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> work.apply(entities(session)));
    }

    private static EntityManager entities(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
