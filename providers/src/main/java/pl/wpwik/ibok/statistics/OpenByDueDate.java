package pl.wpwik.ibok.statistics;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** How many applications wait to be decided on, or accounts to be closed, by the last day for it, in all realms at once. */
public final class OpenByDueDate {

    /** So many applications of a realm have that day as their last. */
    public record Line(String realmId, LocalDate dueOn, long applications) {}

    private final EntityManager entities;

    public OpenByDueDate(EntityManager entities) {
        this.entities = entities;
    }

    public List<Line> lines() {
        return entities.createQuery(Statements.OPEN_BY_DUE_DATE, Line.class).getResultList();
    }

    /** Of whose customers have resigned in writing (regulation, point 8). */
    public List<Line> resignations() {
        return entities.createQuery(Statements.RESIGNATIONS_BY_DUE_DATE, Line.class)
                .getResultList();
    }
}
