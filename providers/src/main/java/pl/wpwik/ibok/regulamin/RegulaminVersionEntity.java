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
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import pl.wpwik.ibok.jpa.InstantConverter;

/** A version of the Regulamin as a row; it never changes. */
@Entity
@Table(name = "IBOK_REGULAMIN_VERSION")
@NamedQuery(
        name = RegulaminVersionEntity.OF_REALM,
        query = "select v from RegulaminVersionEntity v where v.realmId = :realm order by v.inForceFrom")
@NamedQuery(
        name = RegulaminVersionEntity.DELETE_OF_REALM,
        query = "delete from RegulaminVersionEntity v where v.realmId = :realm")
public class RegulaminVersionEntity {

    static final String OF_REALM = "IbokRegulaminVersion.ofRealm";
    public static final String DELETE_OF_REALM = "IbokRegulaminVersion.deleteOfRealm";

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realmId;

    /** Counts the versions: of two administrators at once only one takes the next place. */
    @Column(name = "POSITION", nullable = false)
    private int position;

    @Column(name = "REGULAMIN_VERSION", length = 16, nullable = false)
    private String version;

    @Column(name = "IN_FORCE_FROM", nullable = false)
    private LocalDate inForceFrom;

    @Column(name = "URL", length = 500)
    private String url;

    @Enumerated(EnumType.STRING)
    @Column(name = "ACCEPTANCE", length = 16, nullable = false)
    private Acceptance acceptance;

    /** The text itself is read only when it is shown. */
    @Column(name = "HAS_TEXT", nullable = false)
    private boolean hasText;

    @Column(name = "APPENDED_BY", nullable = false)
    private String appendedBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "APPENDED_AT", nullable = false)
    private Instant appendedAt;

    protected RegulaminVersionEntity() {
        // for Hibernate
    }

    RegulaminVersionEntity(
            String realmId, RegulaminVersion added, int position, String appendedBy, Instant appendedAt) {
        this.id = UUID.randomUUID().toString();
        this.realmId = realmId;
        this.position = position;
        this.version = added.version();
        this.inForceFrom = added.inForceFrom();
        this.url = added.url();
        this.acceptance = added.acceptance();
        this.hasText = added.hasText();
        this.appendedBy = appendedBy;
        this.appendedAt = appendedAt;
    }

    String id() {
        return id;
    }

    RegulaminVersion value() {
        return new RegulaminVersion(version, inForceFrom, url, acceptance, hasText);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegulaminVersionEntity that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
