package pl.wpwik.ibok.closure;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whose personal data are to go by now: of closed accounts whose grace period is over, and of refused applications kept
 * long enough (regulation, point 8). What is erased is not looked at any more, whatever the years bring.
 */
public final class DueErasures {

    private static final String CLOSED =
            " from ClosureEntity c where c.eraseAt <= :now and c.erasedAt is null and c.realmId = :realm";

    private static final String REALMS_CLOSED =
            "select distinct c.realmId from ClosureEntity c where c.eraseAt <= :now and c.erasedAt is null";

    private static final String REFUSED = " from ApplicationEntity a where a.realmId = :realm"
            + " and a.status = pl.wpwik.ibok.application.ApplicationStatus.REFUSED and a.outcome.decidedAt <= :before";

    private static final String REALMS_REFUSED = "select distinct a.realmId from ApplicationEntity a"
            + " where a.status = pl.wpwik.ibok.application.ApplicationStatus.REFUSED";

    private final EntityManager entities;
    private final Instant now;

    public DueErasures(EntityManager entities, Instant now) {
        this.entities = entities;
        this.now = now;
    }

    /** Where there may be some. */
    public List<String> realms() {
        List<String> closed = entities.createQuery(REALMS_CLOSED, String.class)
                .setParameter("now", now)
                .getResultList();
        return Stream.concat(
                        closed.stream(),
                        entities.createQuery(REALMS_REFUSED, String.class).getResultStream())
                .distinct()
                .toList();
    }

    /** The applications of accounts closed; those that have waited longest first. */
    List<String> closed(String realmId, Collection<String> except, int most) {
        return entities.createQuery(
                        "select c.applicationId" + CLOSED + " and c.applicationId not in (:except) order by c.eraseAt",
                        String.class)
                .setParameter("realm", realmId)
                .setParameter("now", now)
                .setParameter("except", except)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Refused applications; those that have waited longest first.
     *
     * @param before the moment up to which refusals are no longer kept
     */
    List<String> refused(String realmId, Instant before, Collection<String> except, int most) {
        return entities.createQuery(
                        "select a.id" + REFUSED + " and a.id not in (:except) order by a.outcome.decidedAt",
                        String.class)
                .setParameter("realm", realmId)
                .setParameter("before", before)
                .setParameter("except", except)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many there are in one realm. */
    public long count(String realmId, RefusedRetention retention) {
        long closed = entities.createQuery("select count(c)" + CLOSED, Long.class)
                .setParameter("realm", realmId)
                .setParameter("now", now)
                .getSingleResult();
        long refused = entities.createQuery("select count(a)" + REFUSED, Long.class)
                .setParameter("realm", realmId)
                .setParameter("before", retention.before(now))
                .getSingleResult();
        return closed + refused;
    }
}
