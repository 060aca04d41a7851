package pl.wpwik.ibok.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Year;

/**
 * Gives application numbers without gaps, also when several nodes ask at once: the row of the year stays locked until
 * the transaction that took a number ends, and a rolled-back transaction gives its number back.
 */
public final class Numbering {

    private final EntityManager entities;
    private final String realmId;

    public Numbering(EntityManager entities, String realmId) {
        this.entities = entities;
        this.realmId = realmId;
    }

    public ApplicationNumber next(String prefix, Year year) {
        return new ApplicationNumber(prefix, year, lockedRow(year).next());
    }

    private NumberingEntity lockedRow(Year year) {
        NumberingEntity.Key key = new NumberingEntity.Key(realmId, year.getValue());
        NumberingEntity row = lock(key);
        if (row == null) {
            // The first number of a year: whoever comes second waits here and inserts nothing.
            entities.createNamedQuery(NumberingEntity.START_YEAR)
                    .setParameter("realm", key.realmId())
                    .setParameter("year", key.year())
                    .executeUpdate();
            row = lock(key);
        }
        return row;
    }

    private NumberingEntity lock(NumberingEntity.Key key) {
        return entities.find(NumberingEntity.class, key, LockModeType.PESSIMISTIC_WRITE);
    }
}
