package pl.wpwik.ibok.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.io.Serializable;

/** The last application number given in a realm and year; its row is locked while the next one is given. */
@Entity
@Table(name = "IBOK_NUMBERING")
@IdClass(NumberingEntity.Key.class)
@NamedQuery(
        name = NumberingEntity.START_YEAR,
        query = "insert into NumberingEntity (realmId, year, lastSequence) values (:realm, :year, 0)"
                + " on conflict do nothing")
@NamedQuery(name = NumberingEntity.DELETE_OF_REALM, query = "delete from NumberingEntity n where n.realmId = :realm")
public class NumberingEntity {

    static final String START_YEAR = "IbokNumbering.startYear";
    public static final String DELETE_OF_REALM = "IbokNumbering.deleteOfRealm";

    /** A realm and a year of entry. */
    public record Key(String realmId, int year) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Id
    @Column(name = "REALM_ID", length = 36)
    private String realmId;

    @Id
    @Column(name = "NUMBER_YEAR")
    private int year;

    @Column(name = "LAST_SEQUENCE", nullable = false)
    private int lastSequence;

    protected NumberingEntity() {
        // for Hibernate
    }

    int next() {
        return ++lastSequence;
    }
}
