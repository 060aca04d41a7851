package pl.wpwik.ibok.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;

/** A login that has been given in a realm; the primary key is what keeps logins unique (regulation, point 4). */
@Entity
@Table(name = "IBOK_LOGIN")
@IdClass(LoginEntity.Key.class)
@NamedQuery(
        name = LoginEntity.RESERVE,
        query = "insert into LoginEntity (realmId, login, applicationId) values (:realm, :login, :application)"
                + " on conflict do nothing")
@NamedQuery(
        name = LoginEntity.TAKEN,
        query = "select l.login from LoginEntity l where l.realmId = :realm and l.login like :beginning escape '!'")
@NamedQuery(name = LoginEntity.DELETE_OF_REALM, query = "delete from LoginEntity l where l.realmId = :realm")
public class LoginEntity {

    public static final String DELETE_OF_REALM = "IbokLogin.deleteOfRealm";
    static final String RESERVE = "IbokLogin.reserve";
    static final String TAKEN = "IbokLogin.taken";

    /** A login within a realm. */
    public record Key(String realmId, String login) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Id
    @Column(name = "REALM_ID", length = 36)
    private String realmId;

    @Id
    @Column(name = "LOGIN", length = 64)
    private String login;

    @Column(name = "APPLICATION_ID", length = 36, nullable = false)
    private String applicationId;

    protected LoginEntity() {
        // for Hibernate
    }
}
