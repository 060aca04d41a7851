package pl.wpwik.ibok.reset;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Decides on the noted requests, the oldest first. Every node does: the request at the head is locked while it is decided
 * on, so that they are decided one after the other, and each counts when the next is weighed against the limits.
 */
final class ResetQueue {

    private static final Logger LOG = Logger.getLogger(ResetQueue.class);

    private final KeycloakSessionFactory factory;
    private final Clock clock;

    ResetQueue(KeycloakSessionFactory factory, Clock clock) {
        this.factory = factory;
        this.clock = clock;
    }

    void drain() {
        Optional<String> next = next();
        while (next.isPresent()) {
            decide(next.get());
            next = next();
        }
        inTransaction((session, entities) -> {
            new ResetSweeping(entities).sweep(clock.instant());
            return null;
        });
    }

    private Optional<String> next() {
        return inTransaction((session, entities) -> entities.createNamedQuery(ResetRequestEntity.NEXT, String.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst());
    }

    private void decide(String id) {
        try {
            ifWaiting(id, (session, request) -> request.decide(decision(session, request)));
        } catch (RuntimeException e) {
            // Left waiting it would stand in front of all others for ever.
            LOG.errorf(e, "The request for a temporary password %s could not be decided on", id);
            ifWaiting(id, (session, request) -> request.decide(ResetOutcome.FAILED));
        }
    }

    private ResetOutcome decision(KeycloakSession session, ResetRequestEntity request) {
        RealmModel realm = session.realms().getRealm(request.realmId());
        if (realm == null) {
            return ResetOutcome.NOT_ALLOWED;
        }
        session.getContext().setRealm(realm);
        return new ResetDecision(session, entities(session), realm, clock).on(request);
    }

    /** Whoever else holds the lock decides; by the time it is ours there may be nothing left to do. */
    private void ifWaiting(String id, BiConsumer<KeycloakSession, ResetRequestEntity> step) {
        inTransaction((session, entities) -> {
            ResetRequestEntity request = entities.find(ResetRequestEntity.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (request != null && request.outcome() == ResetOutcome.WAITING) {
                step.accept(session, request);
            }
            return null;
        });
    }

    private <T> T inTransaction(BiFunction<KeycloakSession, EntityManager, T> work) {
        return KeycloakModelUtils.runJobInTransactionWithResult(
                factory, session -> work.apply(session, entities(session)));
    }

    private static EntityManager entities(KeycloakSession session) {
        return session.getProvider(JpaConnectionProvider.class).getEntityManager();
    }
}
