package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import pl.wpwik.ibok.jpa.InstantConverter;

/**
 * That staff have changed the e-mail address of an account in use, and until when no temporary password goes there for the
 * asking: else whoever may correct an address could take over the account. One row per application, of the latest change;
 * it goes when somebody else confirms the address.
 */
@Entity
@Table(name = "IBOK_ADDRESS_HOLD")
@NamedQuery(
        name = AddressHoldEntity.OPEN,
        query = "select h from AddressHoldEntity h where h.realmId = :realm and h.applicationId in (:applications)"
                + " and h.until > :now")
@NamedQuery(
        name = AddressHoldEntity.DELETE_OF_REALM,
        query = "delete from AddressHoldEntity h where h.realmId = :realm")
public class AddressHoldEntity {

    public static final String DELETE_OF_REALM = "IbokAddressHold.deleteOfRealm";
    static final String OPEN = "IbokAddressHold.open";

    @Id
    @Column(name = "APPLICATION_ID", length = 36)
    private String applicationId;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realmId;

    @Column(name = "CHANGED_BY", length = 255, nullable = false)
    private String changedBy;

    @Column(name = "CHANGED_BY_ID", length = 36, nullable = false)
    private String changedById;

    @Convert(converter = InstantConverter.class)
    @Column(name = "CHANGED_AT", nullable = false)
    private Instant changedAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "HELD_UNTIL", nullable = false)
    private Instant until;

    protected AddressHoldEntity() {
        // for Hibernate
    }

    AddressHoldEntity(String realmId, String applicationId) {
        this.realmId = realmId;
        this.applicationId = applicationId;
    }

    /** Begins, or begins anew at the next change, and then ends no sooner than it would have. */
    void begin(StaffMember changer, Instant at, Instant heldUntil) {
        changedBy = changer.login();
        changedById = changer.id();
        changedAt = at;
        until = until == null || heldUntil.isAfter(until) ? heldUntil : until;
    }

    boolean isOpen(Instant now) {
        return until.isAfter(now);
    }

    /** Whether somebody may say that the address is right: anybody but who has changed it. */
    public boolean isConfirmableBy(String staffId) {
        return !changedById.equals(staffId);
    }

    public String applicationId() {
        return applicationId;
    }

    /** Login of the member of staff. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public Instant until() {
        return until;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressHoldEntity that && applicationId.equals(that.applicationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(applicationId);
    }
}
