package pl.wpwik.ibok.closure;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.keycloak.connections.jpa.JpaConnectionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.RealmModel;
import org.keycloak.models.utils.KeycloakModelUtils;

/**
 * Erases whatever is due, one person in one transaction. Every node does: what another has locked is passed over, and what
 * is erased is due no more, so a node that dies leaves nothing behind but work for the others.
 */
final class Erasing {

    private static final Logger LOG = Logger.getLogger(Erasing.class);

    private static final int AT_ONCE = 100;

    /** So many that cannot be erased mean that something is out of order: the timer calls again. */
    private static final int MOST_LEFT = 1000;

    private final KeycloakSessionFactory factory;
    private final Clock clock;

    Erasing(KeycloakSessionFactory factory, Clock clock) {
        this.factory = factory;
        this.clock = clock;
    }

    void erase() {
        KeycloakModelUtils.runJobInTransactionWithResult(
                        factory, session -> dueErasures(session).realms())
                .forEach(realm -> {
                    erase(realm, left -> closed(realm, left));
                    erase(realm, left -> refused(realm, left));
                });
    }

    /** @param due what to erase next, but for those that were left */
    private void erase(String realmId, Function<Collection<String>, List<String>> due) {
        Set<String> left = new HashSet<>();
        List<String> next = due.apply(left);
        while (!next.isEmpty()
                && left.size() < MOST_LEFT
                && !Thread.currentThread().isInterrupted()) {
            eraseAll(realmId, next, left);
            next = due.apply(left);
        }
    }

    /** Stops at the first that fails: whether the database is away shows when it is asked what comes next. */
    private void eraseAll(String realmId, List<String> applicationIds, Set<String> left) {
        for (String applicationId : applicationIds) {
            try {
                if (!erase(realmId, applicationId)) {
                    left.add(applicationId);
                }
            } catch (RuntimeException e) {
                LOG.warnf(e, "Application %s could not be erased; will be tried again", applicationId);
                left.add(applicationId);
                return;
            }
        }
    }

    private boolean erase(String realmId, String applicationId) {
        Optional<String> realm = inRealm(
                realmId,
                (session, found) -> new Erasure(session, found, clock).erase(applicationId)
                        ? Optional.of(found.getName())
                        : Optional.empty(),
                Optional.empty());
        realm.ifPresent(name -> factory.publish(new PersonErased(name)));
        return realm.isPresent();
    }

    private List<String> closed(String realmId, Collection<String> left) {
        return byLot(
                inRealm(realmId, (session, realm) -> dueErasures(session).closed(realmId, left, AT_ONCE), List.of()));
    }

    private List<String> refused(String realmId, Collection<String> left) {
        return byLot(inRealm(
                realmId,
                (session, realm) -> {
                    Instant before = RefusedRetention.of(realm::getAttribute).before(clock.instant());
                    return dueErasures(session).refused(realmId, before, left, AT_ONCE);
                },
                List.of()));
    }

    /** So that nodes that begin at the same moment seldom want the same one. */
    private static List<String> byLot(List<String> applicationIds) {
        List<String> shuffled = new ArrayList<>(applicationIds);
        Collections.shuffle(shuffled);
        return shuffled;
    }

    private DueErasures dueErasures(KeycloakSession session) {
        return new DueErasures(session.getProvider(JpaConnectionProvider.class).getEntityManager(), clock.instant());
    }

    private interface Step<T> {
        T in(KeycloakSession session, RealmModel realm);
    }

    /** @param otherwise where the realm is gone */
    private <T> T inRealm(String realmId, Step<T> step, T otherwise) {
        return KeycloakModelUtils.runJobInTransactionWithResult(factory, session -> {
            RealmModel realm = session.realms().getRealm(realmId);
            if (realm == null) {
                return otherwise;
            }
            session.getContext().setRealm(realm);
            return step.in(session, realm);
        });
    }
}
