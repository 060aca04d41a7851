package pl.wpwik.ibok.reset;

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

/** A request for a temporary password as it came in: what was typed, never whose login it is. Lives for a day. */
@Entity
@Table(name = "IBOK_RESET_INTAKE")
@NamedQuery(
        name = ResetRequestEntity.COUNT,
        query = "select count(r) from ResetRequestEntity r where r.realmId = :realm")
@NamedQuery(
        name = ResetRequestEntity.NEXT,
        query = "select r.id from ResetRequestEntity r where r.outcome = pl.wpwik.ibok.reset.ResetOutcome.WAITING"
                + " order by r.requestedAt, r.id")
@NamedQuery(
        name = ResetRequestEntity.OF_LOGIN,
        query = "select count(r) from ResetRequestEntity r where r.realmId = :realm and r.login = :login"
                + " and r.requestedAt > :since and r.requestedAt < :until and r.outcome in (:counting)")
@NamedQuery(
        name = ResetRequestEntity.OF_ADDRESS,
        query = "select count(r) from ResetRequestEntity r where r.realmId = :realm and r.clientAddress = :address"
                + " and r.requestedAt > :since and r.requestedAt < :until and r.outcome in (:counting)")
@NamedQuery(
        name = ResetRequestEntity.FROM_ADDRESS,
        query = "select r from ResetRequestEntity r where r.realmId = :realm and r.clientAddress = :address"
                + " order by r.requestedAt, r.id")
@NamedQuery(
        name = ResetRequestEntity.NEWEST,
        query = "select r from ResetRequestEntity r where r.realmId = :realm order by r.requestedAt desc, r.id")
@NamedQuery(
        name = ResetRequestEntity.CROWDED,
        query = "select r.realmId from ResetRequestEntity r group by r.realmId having count(r) > :most")
@NamedQuery(
        name = ResetRequestEntity.DELETE_OLD,
        query = "delete from ResetRequestEntity r where r.requestedAt < :before")
@NamedQuery(
        name = ResetRequestEntity.DELETE_VAIN,
        query = "delete from ResetRequestEntity r where r.realmId = :realm and r.requestedAt < :before"
                + " and r.outcome in (:vain)")
@NamedQuery(
        name = ResetRequestEntity.OF_LOGINS,
        query = "select r from ResetRequestEntity r where r.realmId = :realm and r.login in (:logins)"
                + " order by r.requestedAt desc, r.id")
@NamedQuery(
        name = ResetRequestEntity.DELETE_OF_LOGINS,
        query = "delete from ResetRequestEntity r where r.realmId = :realm and r.login in (:logins)")
@NamedQuery(
        name = ResetRequestEntity.DELETE_OF_REALM,
        query = "delete from ResetRequestEntity r where r.realmId = :realm")
public class ResetRequestEntity {

    public static final String DELETE_OF_REALM = "IbokResetIntake.deleteOfRealm";
    static final String COUNT = "IbokResetIntake.count";
    static final String NEXT = "IbokResetIntake.next";
    static final String OF_LOGIN = "IbokResetIntake.ofLogin";
    static final String OF_ADDRESS = "IbokResetIntake.ofAddress";
    static final String FROM_ADDRESS = "IbokResetIntake.fromAddress";
    static final String NEWEST = "IbokResetIntake.newest";
    static final String CROWDED = "IbokResetIntake.crowded";
    static final String OF_LOGINS = "IbokResetIntake.ofLogins";
    static final String DELETE_OF_LOGINS = "IbokResetIntake.deleteOfLogins";
    static final String DELETE_OLD = "IbokResetIntake.deleteOld";
    static final String DELETE_VAIN = "IbokResetIntake.deleteVain";

    @Id
    @Column(name = "ID", length = 36)
    private String id;

    @Column(name = "REALM_ID", length = 36, nullable = false)
    private String realmId;

    @Column(name = "LOGIN", length = 64, nullable = false)
    private String login;

    @Column(name = "CLIENT_ADDRESS", length = 64, nullable = false)
    private String clientAddress;

    @Convert(converter = InstantConverter.class)
    @Column(name = "REQUESTED_AT", nullable = false)
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "OUTCOME", length = 16, nullable = false)
    private ResetOutcome outcome;

    protected ResetRequestEntity() {
        // for Hibernate
    }

    ResetRequestEntity(String realmId, TypedLogin login, String clientAddress, Instant requestedAt) {
        this.id = UUID.randomUUID().toString();
        this.realmId = realmId;
        this.login = login.text();
        this.clientAddress = clientAddress;
        this.requestedAt = requestedAt;
        this.outcome = ResetOutcome.WAITING;
    }

    void decide(ResetOutcome decision) {
        outcome = decision;
    }

    String realmId() {
        return realmId;
    }

    public String login() {
        return login;
    }

    String clientAddress() {
        return clientAddress;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public ResetOutcome outcome() {
        return outcome;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ResetRequestEntity that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
