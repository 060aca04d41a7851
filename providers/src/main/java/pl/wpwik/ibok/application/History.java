package pl.wpwik.ibok.application;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Who did what with an application, when, with every old and new value: written in the transaction that does it, and
 * never without it.
 */
public final class History {

    private final EntityManager entities;
    private final String realmId;
    private final Clock clock;
    private int position;

    public History(EntityManager entities, String realmId, Clock clock) {
        this.entities = entities;
        this.realmId = realmId;
        this.clock = clock;
    }

    /** Notes what an action has made of an application that was {@code before}. */
    public void note(ApplicationEntity application, String who, HistoryAction action, ApplicationFields before) {
        note(application.id(), who, action, before.changesTo(ApplicationFields.of(application)));
    }

    /** @param who null for what the product does by itself */
    public void note(String applicationId, String who, HistoryAction action, List<FieldChange> changes) {
        HistoryEntry entry = new HistoryEntry(clock.instant(), who, action, changes);
        String entryId = UUID.randomUUID().toString();
        if (changes.isEmpty()) {
            add(applicationId, entryId, entry, null);
        }
        changes.forEach(change -> add(applicationId, entryId, entry, change));
    }

    /**
     * What was done, when and by which member of staff stays; every value goes, and the customer's name for it.
     *
     * @param customer login under which the customer acted; null where there never was an account
     */
    public void erase(String applicationId, String customer) {
        entities.createNamedQuery(HistoryEntity.KEEP_ONE_ROW_OF_EACH_ENTRY)
                .setParameter("realm", realmId)
                .setParameter("application", applicationId)
                .executeUpdate();
        entities.createNamedQuery(HistoryEntity.ERASE_VALUES)
                .setParameter("realm", realmId)
                .setParameter("application", applicationId)
                .setParameter("customer", customer == null ? "" : customer)
                .executeUpdate();
    }

    /** Newest first. */
    public List<HistoryEntry> of(String applicationId) {
        Map<String, List<HistoryEntity>> entries = new LinkedHashMap<>();
        entities.createNamedQuery(HistoryEntity.OF_APPLICATION, HistoryEntity.class)
                .setParameter("realm", realmId)
                .setParameter("application", applicationId)
                .getResultStream()
                // The rows come newest first, the fields of an entry in the order of the form.
                .forEach(row -> entries.computeIfAbsent(row.entryId(), id -> new ArrayList<>())
                        .add(0, row));
        return entries.values().stream().map(History::entry).toList();
    }

    private void add(String applicationId, String entryId, HistoryEntry entry, FieldChange change) {
        entities.persist(new HistoryEntity(realmId, applicationId, entryId, position++, entry, change));
    }

    private static HistoryEntry entry(List<HistoryEntity> rows) {
        HistoryEntity first = rows.get(0);
        Instant at = first.at();
        List<FieldChange> changes = rows.stream()
                .map(HistoryEntity::change)
                .filter(Objects::nonNull)
                .toList();
        return new HistoryEntry(at, first.who(), first.action(), changes);
    }
}
