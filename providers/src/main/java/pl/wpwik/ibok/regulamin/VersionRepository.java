package pl.wpwik.ibok.regulamin;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.wpwik.ibok.application.PaperForm;
import pl.wpwik.ibok.settings.IbokSettings;

/** The versions of one realm: read by two statements without their texts, and only ever appended to. */
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
                appendedRegulamin());
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

    /**
     * As for a clause.
     *
     * @param text null for none
     */
    public void append(RegulaminVersion added, String text, Versions known, String who, Instant at) {
        long position = known.regulamin().stream()
                .filter(version -> version.inForceFrom() != null)
                .count();
        RegulaminVersionEntity row = new RegulaminVersionEntity(realmId, added, (int) position, who, at);
        entities.persist(row);
        if (text != null) {
            entities.persist(new RegulaminTextEntity(realmId, row.id(), text));
        }
        entities.flush();
    }

    /** The Regulamin's versions alone; one statement. */
    public RegulaminTimeline timeline() {
        return new RegulaminTimeline(appendedRegulamin());
    }

    /** The text of a version of the Regulamin; empty where only its address is known. */
    public Optional<String> textOf(String version) {
        return entities.createNamedQuery(RegulaminTextEntity.OF_VERSION, String.class)
                .setParameter("realm", realmId)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** The texts of all versions of the Regulamin, from the version to its text. */
    public Map<String, String> texts() {
        return entities.createNamedQuery(RegulaminTextEntity.OF_REALM, Object[].class)
                .setParameter("realm", realmId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1]));
    }

    private List<RegulaminVersion> appendedRegulamin() {
        return rows(RegulaminVersionEntity.OF_REALM, RegulaminVersionEntity.class).stream()
                .map(RegulaminVersionEntity::value)
                .toList();
    }

    private <T> List<T> rows(String query, Class<T> type) {
        return entities.createNamedQuery(query, type)
                .setParameter("realm", realmId)
                .getResultList();
    }
}
