package pl.wpwik.ibok.reset;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Deletes requests that nobody needs any more. */
final class ResetSweeping {

    /** Long enough for every limit, and for staff who are asked where the mail is. */
    private static final Duration KEPT = Duration.ofDays(1);

    /** From here on a realm's vain requests are deleted early, the oldest first: what customers ask for finds room. */
    private static final int MANY = ResetRequests.MOST / 2;

    private static final Set<ResetOutcome> VAIN = EnumSet.of(
            ResetOutcome.LIMITED,
            ResetOutcome.UNKNOWN,
            ResetOutcome.NOT_ALLOWED,
            ResetOutcome.HELD,
            ResetOutcome.FAILED);

    private final EntityManager entities;

    ResetSweeping(EntityManager entities) {
        this.entities = entities;
    }

    void sweep(Instant now) {
        entities.createNamedQuery(ResetRequestEntity.DELETE_OLD)
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
        entities.createNamedQuery(ResetRequestEntity.CROWDED, String.class)
                .setParameter("most", (long) MANY)
                .getResultList()
                .forEach(this::makeRoom);
    }

    private void makeRoom(String realmId) {
        Instant oldestKept = entities.createNamedQuery(ResetRequestEntity.NEWEST, ResetRequestEntity.class)
                .setParameter("realm", realmId)
                .setFirstResult(MANY - 1)
                .setMaxResults(1)
                .getSingleResult()
                .requestedAt();
        entities.createNamedQuery(ResetRequestEntity.DELETE_VAIN)
                .setParameter("realm", realmId)
                .setParameter("before", oldestKept)
                .setParameter("vain", VAIN)
                .executeUpdate();
    }
}
