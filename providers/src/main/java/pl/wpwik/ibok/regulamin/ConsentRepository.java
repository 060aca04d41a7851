package pl.wpwik.ibok.regulamin;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the customers of one realm have consented to since their applications were registered (regulation, point 2). */
public final class ConsentRepository {

    private final EntityManager entities;
    private final String realmId;

    public ConsentRepository(EntityManager entities, String realmId) {
        this.entities = entities;
        this.realmId = realmId;
    }

    public void add(String applicationId, RegulaminAcceptance accepted) {
        entities.persist(new RegulaminAcceptanceEntity(realmId, applicationId, accepted));
    }

    public void add(String applicationId, ClauseDecision decision) {
        entities.persist(new ClauseDecisionEntity(realmId, applicationId, decision));
    }

    /** The earliest first; not what was signed on paper, which is kept with the application. */
    public List<RegulaminAcceptance> acceptances(String applicationId) {
        return acceptances(List.of(applicationId)).getOrDefault(applicationId, List.of());
    }

    /** As {@link #acceptances(String)}, for many at once. */
    public Map<String, List<RegulaminAcceptance>> acceptances(Collection<String> applicationIds) {
        return rows(RegulaminAcceptanceEntity.OF_APPLICATIONS, RegulaminAcceptanceEntity.class, applicationIds).stream()
                .collect(groupingBy(
                        RegulaminAcceptanceEntity::applicationId, mapping(RegulaminAcceptanceEntity::value, toList())));
    }

    /** The newest first: of several on a clause the first counts. */
    public List<ClauseDecision> decisions(String applicationId) {
        return decisions(List.of(applicationId)).getOrDefault(applicationId, List.of());
    }

    /** As {@link #decisions(String)}, for many at once. */
    public Map<String, List<ClauseDecision>> decisions(Collection<String> applicationIds) {
        return rows(ClauseDecisionEntity.OF_APPLICATIONS, ClauseDecisionEntity.class, applicationIds).stream()
                .collect(groupingBy(
                        ClauseDecisionEntity::applicationId, mapping(ClauseDecisionEntity::value, toList())));
    }

    private <T> List<T> rows(String query, Class<T> type, Collection<String> applicationIds) {
        if (applicationIds.isEmpty()) {
            return List.of();
        }
        return entities.createNamedQuery(query, type)
                .setParameter("realm", realmId)
                .setParameter("applications", applicationIds)
                .getResultList();
    }
}
