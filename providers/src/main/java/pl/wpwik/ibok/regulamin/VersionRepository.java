package pl.wpwik.ibok.regulamin;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import pl.wpwik.ibok.application.PaperForm;
import pl.wpwik.ibok.settings.IbokSettings;

/** The versions of one realm: read by two statements, and only ever appended to. */
public final class VersionRepository {

    private final EntityManager entities;
    private final String realmId;

    public VersionRepository(EntityManager entities, String realmId) {
        this.entities = entities;
        this.realmId = realmId;
    }

    /** @param settings say what the first form asks */
    public Versions all(IbokSettings settings) {
        return Versions.of(
                PaperForm.of(settings),
                rows(ClauseVersionEntity.OF_REALM, ClauseVersionEntity.class).stream()
                        .map(ClauseVersionEntity::value)
                        .toList(),
                rows(RegulaminVersionEntity.OF_REALM, RegulaminVersionEntity.class).stream()
                        .map(RegulaminVersionEntity::value)
                        .toList());
    }

    /**
     * Written at once, so that whoever comes second learns it here: by the database's violated uniqueness.
     *
     * @param known the versions by which it was checked
     */
    public void append(ClauseVersion added, Versions known, String who, Instant at) {
        long position = known.ofClause(added.code()).stream()
                .filter(version -> version.inForceFrom() != null)
                .count();
        entities.persist(new ClauseVersionEntity(realmId, added, (int) position, who, at));
        entities.flush();
    }

    /** As for a clause. */
    public void append(RegulaminVersion added, Versions known, String who, Instant at) {
        long position = known.regulamin().stream()
                .filter(version -> version.inForceFrom() != null)
                .count();
        entities.persist(new RegulaminVersionEntity(realmId, added, (int) position, who, at));
        entities.flush();
    }

    private <T> List<T> rows(String query, Class<T> type) {
        return entities.createNamedQuery(query, type)
                .setParameter("realm", realmId)
                .getResultList();
    }
}
