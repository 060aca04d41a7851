package pl.wpwik.ibok.regulamin;

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

/** A version of the Regulamin a customer has accepted, or been shown, at login; it never changes. */
@Entity
@Table(name = "IBOK_REGULAMIN_ACCEPTANCE")
@NamedQuery(
        name = RegulaminAcceptanceEntity.OF_APPLICATIONS,
        query =
                "select a from RegulaminAcceptanceEntity a where a.realmId = :realm and a.applicationId in :applications"
                        + " order by a.acceptedAt, a.version")
@NamedQuery(
        name = RegulaminAcceptanceEntity.DELETE_OF_REALM,
        query = "delete from RegulaminAcceptanceEntity a where a.realmId = :realm")
public class RegulaminAcceptanceEntity {

    static final String OF_APPLICATIONS = "IbokRegulaminAcceptance.ofApplications";
    public static final String DELETE_OF_REALM = "IbokRegulaminAcceptance.deleteOfRealm";

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realmId;

    @Column(name = "APPLICATION_ID", length = 36, nullable = false)
    private String applicationId;

    @Column(name = "REGULAMIN_VERSION", length = 16, nullable = false)
    private String version;

    @Convert(converter = InstantConverter.class)
    @Column(name = "ACCEPTED_AT", nullable = false)
    private Instant acceptedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "WAY", length = 16, nullable = false)
    private AcceptanceWay way;

    protected RegulaminAcceptanceEntity() {
        // for Hibernate
    }

    RegulaminAcceptanceEntity(String realmId, String applicationId, RegulaminAcceptance accepted) {
        this.id = UUID.randomUUID().toString();
        this.realmId = realmId;
        this.applicationId = applicationId;
        this.version = accepted.version();
        this.acceptedAt = accepted.at();
        this.way = accepted.way();
    }

    String applicationId() {
        return applicationId;
    }

    RegulaminAcceptance value() {
        return new RegulaminAcceptance(version, acceptedAt, way);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegulaminAcceptanceEntity that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
