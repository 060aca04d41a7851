package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import pl.wpwik.ibok.jpa.InstantConverter;

/**
 * One changed field of one action, or an action that changed none; never changed itself. It points to its application
 * without a foreign key, whose check would wait for whoever has the application locked.
 */
@Entity
@Table(name = "IBOK_HISTORY")
@NamedQuery(
        name = HistoryEntity.OF_APPLICATION,
        query = "select h from HistoryEntity h where h.realmId = :realm and h.applicationId = :application"
                + " order by h.at desc, h.position desc")
@NamedQuery(
        name = HistoryEntity.KEEP_ONE_ROW_OF_EACH_ENTRY,
        query = "delete from HistoryEntity h where h.realmId = :realm and h.applicationId = :application"
                + " and exists (select 1 from HistoryEntity o where o.realmId = :realm"
                + " and o.applicationId = :application and o.entryId = h.entryId and o.position < h.position)")
@NamedQuery(
        name = HistoryEntity.ERASE_VALUES,
        query = "update HistoryEntity h set h.field = null, h.before = null, h.after = null,"
                + " h.who = nullif(h.who, :customer) where h.realmId = :realm and h.applicationId = :application")
@NamedQuery(name = HistoryEntity.DELETE_OF_REALM, query = "delete from HistoryEntity h where h.realmId = :realm")
public class HistoryEntity {

    public static final String DELETE_OF_REALM = "IbokHistory.deleteOfRealm";
    static final String KEEP_ONE_ROW_OF_EACH_ENTRY = "IbokHistory.keepOneRowOfEachEntry";
    static final String ERASE_VALUES = "IbokHistory.eraseValues";
    static final String OF_APPLICATION = "IbokHistory.ofApplication";

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realmId;

    @Column(name = "APPLICATION_ID", length = 36, nullable = false)
    private String applicationId;

    /** The same for all fields of one action. */
    @Column(name = "ENTRY_ID", length = 36, nullable = false)
    private String entryId;

    /** Order within one moment. */
    @Column(name = "POSITION", nullable = false)
    private int position;

    @Convert(converter = InstantConverter.class)
    @Column(name = "NOTED_AT", nullable = false)
    private Instant at;

    @Column(name = "NOTED_BY", length = 255)
    private String who;

    @Enumerated(EnumType.STRING)
    @Column(name = "ACTION", length = 32, nullable = false)
    private HistoryAction action;

    @Column(name = "FIELD", length = 100)
    private String field;

    @Column(name = "OLD_VALUE", length = 1000)
    private String before;

    @Column(name = "NEW_VALUE", length = 1000)
    private String after;

    protected HistoryEntity() {
        // for Hibernate
    }

    /** @param change null for an action that changed no field */
    HistoryEntity(
            String realmId,
            String applicationId,
            String entryId,
            int position,
            HistoryEntry entry,
            FieldChange change) {
        this.id = UUID.randomUUID().toString();
        this.realmId = realmId;
        this.applicationId = applicationId;
        this.entryId = entryId;
        this.position = position;
        this.at = entry.at();
        this.who = entry.who();
        this.action = entry.action();
        if (change != null) {
            this.field = change.field();
            this.before = change.before();
            this.after = change.after();
        }
    }

    String entryId() {
        return entryId;
    }

    Instant at() {
        return at;
    }

    String who() {
        return who;
    }

    HistoryAction action() {
        return action;
    }

    /** @return null where the action changed no field */
    FieldChange change() {
        return field == null ? null : new FieldChange(field, before, after);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HistoryEntity that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
