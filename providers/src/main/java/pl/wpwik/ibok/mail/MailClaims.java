package pl.wpwik.ibok.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Claims due mails within one transaction. Whatever another transaction has locked is passed over, never waited for, so
 * that any number of nodes may claim at once and none gets what another has.
 */
final class MailClaims {

    /** Longer than a mail server may take; after it another node may try. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;

    private final EntityManager entities;
    private final Instant now;

    MailClaims(EntityManager entities, Instant now) {
        this.entities = entities;
        this.now = now;
    }

    /** The realms in which mails are due. */
    List<String> realms() {
        return entities.createNamedQuery(MailEntity.REALMS_DUE, String.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** The realm's pace, locked until the transaction ends; empty while another node has it. */
    Optional<MailPaceEntity> pace(String realmId) {
        Optional<MailPaceEntity> pace = lockedPace(realmId);
        if (pace.isEmpty()) {
            // The realm's first mail, perhaps; whoever comes second inserts nothing.
            entities.createNamedQuery(MailPaceEntity.START)
                    .setParameter("realm", realmId)
                    .setParameter("now", now)
                    .executeUpdate();
            pace = lockedPace(realmId);
        }
        return pace;
    }

    /**
     * The urgent ones first, then those due longest; each counts as tried, and nobody else tries it during the lease. Of the
     * mails about one subject one at a time: each brings a password that takes the place of the one before.
     */
    List<MailEntity> claim(String realmId, int most) {
        Map<String, MailEntity> mails = new LinkedHashMap<>();
        passingOverLocked(entities.createNamedQuery(MailEntity.DUE, MailEntity.class))
                .setParameter("realm", realmId)
                .setParameter("now", now)
                .setParameter("lease", now.plus(LEASE).plus(MailPace.LARGEST_DIFFERENCE))
                .setMaxResults(most)
                .getResultStream()
                .forEach(mail -> mails.putIfAbsent(mail.subjectId(), mail));
        mails.values().forEach(mail -> mail.claim(now.plus(LEASE)));
        return List.copyOf(mails.values());
    }

    /**
     * Brings back what a clock that was set back since has put too far ahead: a mail never tried is due at once, another
     * one after the longest pause at most.
     */
    int bringBack(Duration longestPause) {
        return entities.createNamedQuery(MailEntity.BRING_BACK)
                .setParameter("now", now)
                .setParameter("soon", now.plus(MailPace.LARGEST_DIFFERENCE))
                .setParameter("furthest", now.plus(longestPause).plus(LEASE))
                .executeUpdate();
    }

    private Optional<MailPaceEntity> lockedPace(String realmId) {
        return passingOverLocked(entities.createNamedQuery(MailPaceEntity.OF_REALM, MailPaceEntity.class))
                .setParameter("realm", realmId)
                .getResultStream()
                .findFirst();
    }

    private static <T> TypedQuery<T> passingOverLocked(TypedQuery<T> query) {
        return query.setLockMode(LockModeType.PESSIMISTIC_WRITE).setHint(LOCK_TIMEOUT, SKIP_LOCKED);
    }
}
