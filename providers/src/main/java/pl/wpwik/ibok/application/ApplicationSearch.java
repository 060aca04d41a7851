package pl.wpwik.ibok.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns an {@link ApplicationQuery} into SQL: one statement counts, one reads the page. */
final class ApplicationSearch {

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

    long count() {
        CriteriaQuery<Long> count = builder.createQuery(Long.class);
        Root<ApplicationEntity> application = count.from(ApplicationEntity.class);
        count.select(builder.count(application))
                .where(new ApplicationConditions(entities, count, application).of(realmId, query));
        return entities.createQuery(count).getSingleResult();
    }

    private List<ApplicationEntity> items() {
        CriteriaQuery<ApplicationEntity> list = builder.createQuery(ApplicationEntity.class);
        Root<ApplicationEntity> application = list.from(ApplicationEntity.class);
        list.select(application)
                .where(new ApplicationConditions(entities, list, application).of(realmId, query))
                .orderBy(order(list, application));
        return entities.createQuery(list)
                .setFirstResult(query.first())
                .setMaxResults(query.max())
                .getResultList();
    }

    private List<Order> order(CriteriaQuery<?> list, Root<ApplicationEntity> application) {
        return Stream.concat(
                        by(list, application).stream(),
                        Stream.of(application.get("numberYear"), application.get("numberSequence")))
                .map(this::order)
                .toList();
    }

    private Optional<Expression<?>> by(CriteriaQuery<?> list, Root<ApplicationEntity> application) {
        return query.order().by() == ListOrder.By.RESIGNATION_DUE
                ? Optional.of(new OpenResignations(entities, list).dueOn(application))
                : attribute(application);
    }

    private Optional<Expression<?>> attribute(Root<ApplicationEntity> application) {
        List<String> names = query.order().by().path();
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Path<?> path = application;
        for (String name : names) {
            path = path.get(name);
        }
        return Optional.of(path);
    }

    /** Said of nulls what PostgreSQL's indexes do anyway, so that every database does it. */
    private Order order(Expression<?> attribute) {
        return query.order().descending() ? builder.desc(attribute, Nulls.FIRST) : builder.asc(attribute, Nulls.LAST);
    }
}
