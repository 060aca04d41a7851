package pl.wpwik.ibok.regulamin;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import pl.wpwik.ibok.jpa.InstantConverter;

/** A version of a clause as a row; it never changes. */
@Entity
@Table(name = "IBOK_CLAUSE_VERSION")
@NamedQuery(
        name = ClauseVersionEntity.OF_REALM,
        query = "select v from ClauseVersionEntity v where v.realmId = :realm"
                + " order by v.inForceFrom, v.appendedAt, v.code")
@NamedQuery(
        name = ClauseVersionEntity.DELETE_OF_REALM,
        query = "delete from ClauseVersionEntity v where v.realmId = :realm")
public class ClauseVersionEntity {

    static final String OF_REALM = "IbokClauseVersion.ofRealm";
    public static final String DELETE_OF_REALM = "IbokClauseVersion.deleteOfRealm";

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realmId;

    @Column(name = "CODE", length = 64, nullable = false)
    private String code;

    /** Counts the versions of the clause: of two administrators at once only one takes the next place. */
    @Column(name = "POSITION", nullable = false)
    private int position;

    @Column(name = "CLAUSE_VERSION", length = 16)
    private String version;

    @Column(name = "MANDATORY", nullable = false)
    private boolean mandatory;

    @Column(name = "IN_FORCE_FROM", nullable = false)
    private LocalDate inForceFrom;

    @Column(name = "WITHDRAWN", nullable = false)
    private boolean withdrawn;

    @Column(name = "LABEL_PL", length = 200)
    private String labelPl;

    @Column(name = "LABEL_EN", length = 200)
    private String labelEn;

    @Column(name = "APPENDED_BY", nullable = false)
    private String appendedBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "APPENDED_AT", nullable = false)
    private Instant appendedAt;

    protected ClauseVersionEntity() {
        // for Hibernate
    }

    ClauseVersionEntity(String realmId, ClauseVersion added, int position, String appendedBy, Instant appendedAt) {
        this.id = UUID.randomUUID().toString();
        this.realmId = realmId;
        this.code = added.code();
        this.position = position;
        this.version = added.version();
        this.mandatory = added.mandatory();
        this.inForceFrom = added.inForceFrom();
        this.withdrawn = added.withdrawn();
        this.labelPl = added.labels().pl();
        this.labelEn = added.labels().en();
        this.appendedBy = appendedBy;
        this.appendedAt = appendedAt;
    }

    ClauseVersion value() {
        return new ClauseVersion(code, version, mandatory, inForceFrom, withdrawn, new ClauseLabels(labelPl, labelEn));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClauseVersionEntity that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
