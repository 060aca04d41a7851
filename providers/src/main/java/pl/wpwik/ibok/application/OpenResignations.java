package pl.wpwik.ibok.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;

/**
 * Which applications' customers have resigned in writing, and their accounts are not closed yet (regulation, point 8).
 * Closures are known by the names of their entity and its attributes only: the register knows nothing of them.
 */
final class OpenResignations {

    private static final String CLOSURE = "ClosureEntity";

    private final EntityManager entities;
    private final CriteriaBuilder builder;
    private final AbstractQuery<?> query;

    OpenResignations(EntityManager entities, AbstractQuery<?> query) {
        this.entities = entities;
        this.builder = entities.getCriteriaBuilder();
        this.query = query;
    }

    /** Asked so that the database begins with the few resignations and not with every application. */
    Predicate of(Root<ApplicationEntity> application, String realmId) {
        Subquery<String> resigned = query.subquery(String.class);
        Root<?> closure = closure(resigned);
        resigned.select(closure.get("applicationId"))
                .where(builder.equal(closure.get("realmId"), realmId), builder.isNull(closure.get("closedAt")));
        return application.get("id").in(resigned);
    }

    /** The last day for closing. */
    Expression<LocalDate> dueOn(Root<ApplicationEntity> application) {
        Subquery<LocalDate> dueOn = query.subquery(LocalDate.class);
        Root<?> closure = closure(dueOn);
        return dueOn.select(closure.get("resignation").get("dueOn"))
                .where(builder.equal(closure.get("applicationId"), application.get("id")));
    }

    private Root<?> closure(Subquery<?> subquery) {
        return subquery.from(entities.getMetamodel().entity(CLOSURE));
    }
}
