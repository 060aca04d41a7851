package pl.wpwik.ibok.closure;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import pl.wpwik.ibok.application.ApplicationStatus;
import pl.wpwik.ibok.jpa.InstantConverter;

/**
 * How the account of an application ends: a row from the resignation, or from the closing where there was none, on.
 * Withdrawn or undone, the row goes; its history stays with the application.
 */
@Entity
@Table(name = "IBOK_CLOSURE")
@NamedQuery(
        name = ClosureEntity.OF_APPLICATIONS,
        query = "select c from ClosureEntity c where c.realmId = :realm and c.applicationId in (:applications)")
@NamedQuery(name = ClosureEntity.DELETE_OF_REALM, query = "delete from ClosureEntity c where c.realmId = :realm")
public class ClosureEntity {

    public static final String DELETE_OF_REALM = "IbokClosure.deleteOfRealm";
    static final String OF_APPLICATIONS = "IbokClosure.ofApplications";

    @Id
    @Column(name = "APPLICATION_ID", length = 36)
    private String applicationId;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realmId;

    @Enumerated(EnumType.STRING)
    @Column(name = "REASON", length = 32, nullable = false)
    private ClosureReason reason;

    @Embedded
    private Resignation resignation;

    @Column(name = "CLOSED_BY")
    private String closedBy;

    @Convert(converter = InstantConverter.class)
    @Column(name = "CLOSED_AT")
    private Instant closedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "FORMER_STATUS", length = 16)
    private ApplicationStatus formerStatus;

    /** From when on personal data may be erased; null while nothing is closed, and once it is erased. */
    @Convert(converter = InstantConverter.class)
    @Column(name = "ERASE_AT")
    private Instant eraseAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "ERASED_AT")
    private Instant erasedAt;

    protected ClosureEntity() {
        // for Hibernate
    }

    ClosureEntity(String realmId, String applicationId, ClosureReason reason) {
        this.realmId = realmId;
        this.applicationId = applicationId;
        this.reason = reason;
    }

    /** Keys in the paper, or corrects what was keyed in, until the account is closed. */
    void record(ClosureReason paperReason, Resignation paper) {
        requireOpen();
        reason = paperReason;
        resignation = paper;
    }

    /**
     * @param by login of the member of staff; null for what the product does by itself
     * @param former what an undoing restores
     * @param erasableFrom from when on personal data may be erased
     */
    void close(String by, Instant at, ApplicationStatus former, Instant erasableFrom) {
        requireOpen();
        closedBy = by;
        closedAt = at;
        formerStatus = former;
        eraseAt = erasableFrom;
    }

    /** The stub without personal data: what was typed freely goes, the rest says who decided what and when. */
    void erased(Instant at) {
        if (resignation != null) {
            resignation = new Resignation(
                    resignation.filedOn(),
                    resignation.dueOn(),
                    resignation.channel(),
                    null,
                    null,
                    resignation.recordedBy(),
                    resignation.recordedAt());
        }
        eraseAt = null;
        erasedAt = at;
    }

    private void requireOpen() {
        if (isClosed()) {
            throw new IllegalStateException("The account of application " + applicationId + " is closed already");
        }
    }

    public String applicationId() {
        return applicationId;
    }

    public String realmId() {
        return realmId;
    }

    public ClosureReason reason() {
        return reason;
    }

    /** Empty where the account was closed without paper. */
    public Optional<Resignation> resignation() {
        return Optional.ofNullable(resignation);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    public String closedBy() {
        return closedBy;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public ApplicationStatus formerStatus() {
        return formerStatus;
    }

    public Instant eraseAt() {
        return eraseAt;
    }

    public Instant erasedAt() {
        return erasedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ClosureEntity that && applicationId.equals(that.applicationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(applicationId);
    }
}
