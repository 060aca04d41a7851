package pl.wpwik.ibok.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.jpa.InstantConverter;

/**
 * A former e-mail address that has still to be told of its change. It goes when the mail server has accepted the mail: the
 * register keeps the address of today.
 */
@Entity
@Table(name = "IBOK_ADDRESS_NOTICE")
@NamedQuery(
        name = AddressNoticeEntity.DELETE_OF_REALM,
        query = "delete from AddressNoticeEntity n where n.realmId = :realm")
public class AddressNoticeEntity {

    public static final String DELETE_OF_REALM = "IbokAddressNotice.deleteOfRealm";

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realmId;

    @Column(name = "APPLICATION_ID", length = 36, nullable = false)
    private String applicationId;

    @Column(name = "FORMER_ADDRESS", length = 254, nullable = false)
    private String formerAddress;

    @Convert(converter = InstantConverter.class)
    @Column(name = "CHANGED_AT", nullable = false)
    private Instant changedAt;

    protected AddressNoticeEntity() {
        // for Hibernate
    }

    AddressNoticeEntity(ApplicationEntity application, String formerAddress, Instant changedAt) {
        this.id = UUID.randomUUID().toString();
        this.realmId = application.realmId();
        this.applicationId = application.id();
        this.formerAddress = formerAddress;
        this.changedAt = changedAt;
    }

    String id() {
        return id;
    }

    String formerAddress() {
        return formerAddress;
    }

    Instant changedAt() {
        return changedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressNoticeEntity that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
