package pl.wpwik.ibok.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of one realm: applications come in here and are found again. */
public final class ApplicationRepository {

    private static final String BY_ID = "select a from ApplicationEntity a where a.id = :id and a.realmId = :realm";
    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";
    private static final int SKIP_LOCKED = -2;

    private final EntityManager entities;
    private final String realmId;

    public ApplicationRepository(EntityManager entities, String realmId) {
        this.entities = entities;
        this.realmId = realmId;
    }

    public void add(ApplicationEntity application) {
        entities.persist(application);
    }

    public Optional<ApplicationEntity> find(String id) {
        return Optional.ofNullable(entities.find(ApplicationEntity.class, id)).filter(this::ofThisRealm);
    }

    /** As {@link #find}, but nobody else, on any node, changes the application before this transaction ends. */
    public Optional<ApplicationEntity> findForUpdate(String id) {
        return Optional.ofNullable(entities.find(ApplicationEntity.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(this::ofThisRealm);
    }

    /** As {@link #findForUpdate(String)}, but nobody is waited for: empty as well while somebody else has it. */
    public Optional<ApplicationEntity> findUnlessLocked(String id) {
        return entities.createQuery(BY_ID, ApplicationEntity.class)
                .setParameter("realm", realmId)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint(LOCK_TIMEOUT, SKIP_LOCKED)
                .getResultStream()
                .findFirst();
    }

    /**
     * As {@link #findForUpdate(String)}, for whoever has seen it before.
     *
     * @param version the one the caller has seen
     * @throws RegisterConflict when it has been changed since
     */
    public Optional<ApplicationEntity> findForUpdate(String id, int version) {
        Optional<ApplicationEntity> application = findForUpdate(id);
        application.ifPresent(
                found -> RegisterConflict.unless(found.version() == version, RegisterConflict.Reason.STALE, found));
        return application;
    }

    /** What belongs to it has changed: whoever has seen the version before it, has seen something else. */
    public void renew(ApplicationEntity application) {
        entities.lock(application, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The application on which the account of a Keycloak user was opened; locked as by {@link #findForUpdate}. */
    public Optional<ApplicationEntity> findByUserForUpdate(String userId) {
        return byUser(userId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The application on which the account of a Keycloak user was opened. */
    public Optional<ApplicationEntity> findByUser(String userId) {
        return byUser(userId).getResultStream().findFirst();
    }

    /** Whether a Keycloak user was ever opened on an application, whatever became of it. */
    public boolean knowsUser(String userId) {
        return !statusesOf(userId).isEmpty();
    }

    /** Whether a Keycloak user is a customer by a registered application; one statement on a unique index. */
    public boolean holdsAccountOf(String userId) {
        return statusesOf(userId).stream().anyMatch(ApplicationStatus::hasAccount);
    }

    private List<ApplicationStatus> statusesOf(String userId) {
        return entities.createNamedQuery(ApplicationEntity.STATUS_BY_USER, ApplicationStatus.class)
                .setParameter("realm", realmId)
                .setParameter("user", userId)
                .getResultList();
    }

    public Page<ApplicationEntity> list(ApplicationQuery query) {
        return new ApplicationSearch(entities, realmId, query).page();
    }

    /**
     * How many applications each tab of the work list has.
     *
     * @param search as in {@link ApplicationQuery}; null for all
     * @param today the business date
     */
    public Map<Tab, Long> counts(String search, LocalDate today) {
        return new TabCounts(entities, realmId).of(search, today);
    }

    /** How many applications one tab of the work list has. */
    public long count(Tab tab, LocalDate today) {
        ApplicationQuery query = new ApplicationQuery(today, tab, null, null, null, null, ListOrder.USUAL, 0, 1);
        return new ApplicationSearch(entities, realmId, query).count();
    }

    private TypedQuery<ApplicationEntity> byUser(String userId) {
        return entities.createNamedQuery(ApplicationEntity.BY_USER, ApplicationEntity.class)
                .setParameter("realm", realmId)
                .setParameter("user", userId);
    }

    private boolean ofThisRealm(ApplicationEntity application) {
        return application.realmId().equals(realmId);
    }
}
