package pl.wpwik.ibok.registration;

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
 * That the mail server has accepted an activation mail, and until when the temporary password in it lasts; never the
 * password. There is a row as long as its customer may use it, or could have: until the account is activated or closed.
 */
@Entity
@Table(name = "IBOK_ACTIVATION")
@NamedQuery(
        name = ActivationPasswordEntity.BEGIN,
        query = "insert into ActivationPasswordEntity (applicationId, realmId, sentAt, expiresAt)"
                + " values (:application, :realm, :sentAt, :expiresAt) on conflict do nothing")
@NamedQuery(
        name = ActivationPasswordEntity.OF_APPLICATIONS,
        query =
                "select a from ActivationPasswordEntity a where a.realmId = :realm and a.applicationId in (:applications)")
@NamedQuery(
        name = ActivationPasswordEntity.REALMS_EXPIRING,
        query = "select distinct a.realmId from ActivationPasswordEntity a where a.remindedAt is null"
                + " and a.expiresAt > :now and a.expiresAt <= :latest")
@NamedQuery(
        name = ActivationPasswordEntity.EXPIRING,
        query = "select a.applicationId from ActivationPasswordEntity a where a.realmId = :realm"
                + " and a.remindedAt is null and a.expiresAt > :now and a.expiresAt <= :latest order by a.expiresAt")
@NamedQuery(
        name = ActivationPasswordEntity.NOT_REMINDED,
        query = "select a from ActivationPasswordEntity a where a.applicationId = :application"
                + " and a.remindedAt is null")
@NamedQuery(
        name = ActivationPasswordEntity.DELETE,
        query = "delete from ActivationPasswordEntity a where a.applicationId = :application")
@NamedQuery(
        name = ActivationPasswordEntity.DELETE_OF_REALM,
        query = "delete from ActivationPasswordEntity a where a.realmId = :realm")
public class ActivationPasswordEntity {

    public static final String DELETE_OF_REALM = "IbokActivation.deleteOfRealm";
    static final String BEGIN = "IbokActivation.begin";
    static final String OF_APPLICATIONS = "IbokActivation.ofApplications";
    static final String REALMS_EXPIRING = "IbokActivation.realmsExpiring";
    static final String EXPIRING = "IbokActivation.expiring";
    static final String NOT_REMINDED = "IbokActivation.notReminded";
    static final String DELETE = "IbokActivation.delete";

    @Id
    @Column(name = "APPLICATION_ID", length = 36)
    private String applicationId;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realmId;

    @Convert(converter = InstantConverter.class)
    @Column(name = "SENT_AT", nullable = false)
    private Instant sentAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "EXPIRES_AT", nullable = false)
    private Instant expiresAt;

    @Convert(converter = InstantConverter.class)
    @Column(name = "REMINDED_AT")
    private Instant remindedAt;

    protected ActivationPasswordEntity() {
        // for Hibernate
    }

    /** Another activation mail was accepted, with another password: there will be a reminder of that one, too. */
    void succeed(Instant newSentAt, Instant newExpiresAt) {
        sentAt = newSentAt;
        expiresAt = newExpiresAt;
        remindedAt = null;
    }

    void reminded(Instant at) {
        remindedAt = at;
    }

    String applicationId() {
        return applicationId;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    boolean isReminded() {
        return remindedAt != null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivationPasswordEntity that && applicationId.equals(that.applicationId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(applicationId);
    }
}
