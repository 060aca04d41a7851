package pl.wpwik.ibok.closure;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How the accounts of one realm end. A row is changed only by whoever has its application locked. */
final class ClosureRepository {

    private final EntityManager entities;
    private final String realmId;

    ClosureRepository(EntityManager entities, String realmId) {
        this.entities = entities;
        this.realmId = realmId;
    }

    Optional<ClosureEntity> find(String applicationId) {
        return Optional.ofNullable(entities.find(ClosureEntity.class, applicationId))
                .filter(closure -> closure.realmId().equals(realmId));
    }

    /** One query for all. */
    List<ClosureEntity> of(Collection<String> applicationIds) {
        return applicationIds.isEmpty()
                ? List.of()
                : entities.createNamedQuery(ClosureEntity.OF_APPLICATIONS, ClosureEntity.class)
                        .setParameter("realm", realmId)
                        .setParameter("applications", applicationIds)
                        .getResultList();
    }

    ClosureEntity add(String applicationId, ClosureReason reason) {
        ClosureEntity closure = new ClosureEntity(realmId, applicationId, reason);
        entities.persist(closure);
        return closure;
    }

    void remove(ClosureEntity closure) {
        entities.remove(closure);
    }
}
