package pl.wpwik.ibok.reset;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.ApplicationEntity;

/** The requests of one realm, of the last day. */
public final class ResetRequests {

    /**
     * Rows a realm may hold: a flood of requests must not fill the database. Far above what honest customers ask for in a
     * day; {@link ResetSweeping} makes room long before it is reached.
     */
    static final int MOST = 10_000;

    private static final int LONGEST_ADDRESS = 64;

    /**
     * How far the clocks of two nodes may differ. What is dated later than that was noted before a clock was set back, and
     * would otherwise count for hours.
     */
    private static final Duration SKEW = Duration.ofMinutes(1);

    /** What counts against a limit: whatever was not refused by one, so that insisting never prolongs the wait. */
    private static final Set<ResetOutcome> COUNTING =
            EnumSet.of(ResetOutcome.MAIL_OWED, ResetOutcome.UNKNOWN, ResetOutcome.NOT_ALLOWED, ResetOutcome.HELD);

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

    /** By whatever the customer of an application may have typed for a login; the newest first. */
    public List<ResetRequestEntity> of(ApplicationEntity application) {
        return entities.createNamedQuery(ResetRequestEntity.OF_LOGINS, ResetRequestEntity.class)
                .setParameter("realm", realmId)
                .setParameter("logins", typedBy(application))
                .getResultList();
    }

    /** Deletes what {@link #of} finds. */
    public void forget(ApplicationEntity application) {
        entities.createNamedQuery(ResetRequestEntity.DELETE_OF_LOGINS)
                .setParameter("realm", realmId)
                .setParameter("logins", typedBy(application))
                .executeUpdate();
    }

    /** The login, rightly, and what people take for it; as it would be kept. */
    private static List<String> typedBy(ApplicationEntity application) {
        return Stream.of(
                        application.outcome().login(),
                        application.data().contact().email(),
                        application.data().applicant().customerNumber())
                .flatMap(login -> TypedLogin.of(login).stream())
                .map(TypedLogin::text)
                .toList();
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

    /**
     * Nobody else, on any node, counts the requests from the same client address before this transaction ends: whoever
     * does locks the oldest of them first.
     */
    void lockAddressOf(ResetRequestEntity request) {
        entities.createNamedQuery(ResetRequestEntity.FROM_ADDRESS, ResetRequestEntity.class)
                .setParameter("realm", realmId)
                .setParameter("address", request.clientAddress())
                .setMaxResults(1)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    ResetLimits.Earlier earlierThan(ResetRequestEntity request) {
        Instant aMinuteBefore = request.requestedAt().minus(Duration.ofMinutes(1));
        Instant anHourBefore = request.requestedAt().minus(Duration.ofHours(1));
        return new ResetLimits.Earlier(
                countOfLogin(request, aMinuteBefore),
                countOfLogin(request, anHourBefore),
                entities.createNamedQuery(ResetRequestEntity.OF_ADDRESS, Long.class)
                        .setParameter("realm", realmId)
                        .setParameter("address", request.clientAddress())
                        .setParameter("since", anHourBefore)
                        .setParameter("until", request.requestedAt().plus(SKEW))
                        .setParameter("counting", COUNTING)
                        .getSingleResult());
    }

    private long countOfLogin(ResetRequestEntity request, Instant since) {
        return entities.createNamedQuery(ResetRequestEntity.OF_LOGIN, Long.class)
                .setParameter("realm", realmId)
                .setParameter("login", request.login())
                .setParameter("since", since)
                .setParameter("until", request.requestedAt().plus(SKEW))
                .setParameter("counting", COUNTING)
                .getSingleResult();
    }

    private static String cut(String address) {
        return address.substring(0, Math.min(address.length(), LONGEST_ADDRESS));
    }
}
