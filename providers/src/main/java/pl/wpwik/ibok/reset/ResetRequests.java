package pl.wpwik.ibok.reset;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The requests of one realm, of the last day. */
public final class ResetRequests {

    /**
     * Rows a realm may hold: a flood of requests must not fill the database. Far above what honest customers ask for in a
     * day; {@link ResetSweeping} makes room long before it is reached.
     */
    static final int MOST = 10_000;

    private static final int LONGEST_ADDRESS = 64;

    /** What counts against a limit: whatever was not refused by one, so that insisting never prolongs the wait. */
    private static final Set<ResetOutcome> COUNTING =
            EnumSet.of(ResetOutcome.MAIL_OWED, ResetOutcome.UNKNOWN, ResetOutcome.NOT_ALLOWED);

    private final EntityManager entities;
    private final String realmId;

    public ResetRequests(EntityManager entities, String realmId) {
        this.entities = entities;
        this.realmId = realmId;
    }

    /** The newest first. */
    public List<ResetRequestEntity> newest(int max) {
        return entities.createNamedQuery(ResetRequestEntity.NEWEST, ResetRequestEntity.class)
                .setParameter("realm", realmId)
                .setMaxResults(max)
                .getResultList();
    }

    /** Two statements, whatever was typed; beyond the cap a request is dropped, and nobody is told. */
    void note(TypedLogin login, String clientAddress, Instant now) {
        long held = entities.createNamedQuery(ResetRequestEntity.COUNT, Long.class)
                .setParameter("realm", realmId)
                .getSingleResult();
        if (held < MOST) {
            entities.persist(new ResetRequestEntity(realmId, login, cut(clientAddress), now));
        }
    }

    ResetLimits.Earlier earlierThan(ResetRequestEntity request) {
        Instant aMinuteBefore = request.requestedAt().minus(Duration.ofMinutes(1));
        Instant anHourBefore = request.requestedAt().minus(Duration.ofHours(1));
        return new ResetLimits.Earlier(
                countOfLogin(request.login(), aMinuteBefore),
                countOfLogin(request.login(), anHourBefore),
                entities.createNamedQuery(ResetRequestEntity.OF_ADDRESS, Long.class)
                        .setParameter("realm", realmId)
                        .setParameter("address", request.clientAddress())
                        .setParameter("since", anHourBefore)
                        .setParameter("counting", COUNTING)
                        .getSingleResult());
    }

    private long countOfLogin(String login, Instant since) {
        return entities.createNamedQuery(ResetRequestEntity.OF_LOGIN, Long.class)
                .setParameter("realm", realmId)
                .setParameter("login", login)
                .setParameter("since", since)
                .setParameter("counting", COUNTING)
                .getSingleResult();
    }

    private static String cut(String address) {
        return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    }
}
