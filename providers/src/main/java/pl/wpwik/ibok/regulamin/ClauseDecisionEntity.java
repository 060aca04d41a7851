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

/** A decision on an optional clause as a row; it never changes, and the newest counts. */
@Entity
@Table(name = "IBOK_CLAUSE_DECISION")
@NamedQuery(
        name = ClauseDecisionEntity.OF_APPLICATIONS,
        query = "select d from ClauseDecisionEntity d where d.realmId = :realm and d.applicationId in :applications"
                + " order by d.decidedOn desc, d.recordedAt desc, d.id")
@NamedQuery(
        name = ClauseDecisionEntity.DELETE_OF_REALM,
        query = "delete from ClauseDecisionEntity d where d.realmId = :realm")
public class ClauseDecisionEntity {

    static final String OF_APPLICATIONS = "IbokClauseDecision.ofApplications";
    public static final String DELETE_OF_REALM = "IbokClauseDecision.deleteOfRealm";

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realmId;

    @Column(name = "APPLICATION_ID", length = 36, nullable = false)
    private String applicationId;

    @Column(name = "CODE", length = 64, nullable = false)
    private String code;

    @Column(name = "CLAUSE_VERSION", length = 16, nullable = false)
    private String version;

    @Column(name = "ACCEPTED", nullable = false)
    private boolean accepted;

    @Column(name = "DECIDED_ON", nullable = false)
    private LocalDate decidedOn;

    @Column(name = "NOTE", length = ClauseRules.LONGEST_NOTE)
    private String note;

    @Column(name = "RECORDED_BY", nullable = false)
    private String recordedBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "RECORDED_AT", nullable = false)
    private Instant recordedAt;

    protected ClauseDecisionEntity() {
        // for Hibernate
    }

    ClauseDecisionEntity(String realmId, String applicationId, ClauseDecision decision) {
        this.id = UUID.randomUUID().toString();
        this.realmId = realmId;
        this.applicationId = applicationId;
        this.code = decision.code();
        this.version = decision.version();
        this.accepted = decision.accepted();
        this.decidedOn = decision.on();
        this.note = decision.note();
        this.recordedBy = decision.recordedBy();
        this.recordedAt = decision.recordedAt();
    }

    String applicationId() {
        return applicationId;
    }

    ClauseDecision value() {
        return new ClauseDecision(code, version, accepted, decidedOn, note, recordedBy, recordedAt);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClauseDecisionEntity that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
