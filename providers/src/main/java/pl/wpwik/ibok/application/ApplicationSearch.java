package pl.wpwik.ibok.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;

/** Turns an {@link ApplicationQuery} into SQL: one statement counts, one reads the page. */
final class ApplicationSearch {

    private static final char ESCAPE = '\\';

    private final EntityManager entities;
    private final String realmId;
    private final ApplicationQuery query;
    private final CriteriaBuilder builder;

    ApplicationSearch(EntityManager entities, String realmId, ApplicationQuery query) {
        this.entities = entities;
        this.realmId = realmId;
        this.query = query;
        this.builder = entities.getCriteriaBuilder();
    }

    Page<ApplicationEntity> page() {
        return new Page<>(count(), items());
    }

    private long count() {
        CriteriaQuery<Long> count = builder.createQuery(Long.class);
        Root<ApplicationEntity> application = count.from(ApplicationEntity.class);
        count.select(builder.count(application)).where(conditions(application));
        return entities.createQuery(count).getSingleResult();
    }

    /** What is due first comes first; among equals the older number. */
    private List<ApplicationEntity> items() {
        CriteriaQuery<ApplicationEntity> list = builder.createQuery(ApplicationEntity.class);
        Root<ApplicationEntity> application = list.from(ApplicationEntity.class);
        list.select(application)
                .where(conditions(application))
                .orderBy(
                        builder.asc(application.get("dueOn")),
                        builder.asc(application.get("numberYear")),
                        builder.asc(application.get("numberSequence")));
        return entities.createQuery(list)
                .setFirstResult(query.first())
                .setMaxResults(query.max())
                .getResultList();
    }

    private Predicate[] conditions(Root<ApplicationEntity> application) {
        List<Predicate> conditions = new ArrayList<>();
        conditions.add(builder.equal(application.get("realmId"), realmId));
        if (query.status() != null) {
            conditions.add(builder.equal(application.get("status"), query.status()));
        }
        if (query.search() != null) {
            String pattern = "%" + escaped(FoldedText.of(query.search())) + "%";
            conditions.add(builder.like(application.get("searchText"), pattern, ESCAPE));
        }
        if (query.asksForDueDate()) {
            conditions.add(builder.equal(application.get("status"), ApplicationStatus.SUBMITTED));
        }
        if (query.dueFrom() != null) {
            conditions.add(builder.greaterThanOrEqualTo(application.get("dueOn"), query.dueFrom()));
        }
        if (query.dueTo() != null) {
            conditions.add(builder.lessThanOrEqualTo(application.get("dueOn"), query.dueTo()));
        }
        return conditions.toArray(Predicate[]::new);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
