package pl.wpwik.ibok.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Selection;
import jakarta.persistence.criteria.Subquery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How many applications each tab of the work list has; one statement for all tabs. */
final class TabCounts {

    /** Known by what belongs to an application and not by the application. */
    private static final Set<Tab> APART = EnumSet.of(Tab.MAIL_FAILED, Tab.RESIGNATIONS);

    private final EntityManager entities;
    private final String realmId;
    private final CriteriaBuilder builder;

    TabCounts(EntityManager entities, String realmId) {
        this.entities = entities;
        this.realmId = realmId;
        this.builder = entities.getCriteriaBuilder();
    }

    /** @param search null for all */
    Map<Tab, Long> of(String search, LocalDate today) {
        CriteriaQuery<Tuple> query = builder.createTupleQuery();
        Root<ApplicationEntity> application = query.from(ApplicationEntity.class);
        ApplicationConditions conditions = new ApplicationConditions(entities, query, application);
        List<Selection<?>> counts = Stream.of(Tab.values())
                .<Selection<?>>map(tab -> APART.contains(tab)
                        ? apart(query, tab, search, today)
                        : count(conditions.in(tab, realmId, today)))
                .toList();
        query.multiselect(counts).where(conditions.inRealm(realmId, search).toArray(Predicate[]::new));
        return byTab(entities.createQuery(query).getSingleResult());
    }

    private Selection<Long> count(Predicate condition) {
        return builder.count(
                builder.<Integer>selectCase().when(condition, 1).otherwise(builder.nullLiteral(Integer.class)));
    }

    /** By a statement within the statement, which begins with the few mails, or resignations, and not with every application. */
    private Selection<Long> apart(CriteriaQuery<?> query, Tab tab, String search, LocalDate today) {
        Subquery<Long> count = query.subquery(Long.class);
        Root<ApplicationEntity> application = count.from(ApplicationEntity.class);
        ApplicationConditions conditions = new ApplicationConditions(entities, count, application);
        List<Predicate> wanted = conditions.inRealm(realmId, search);
        wanted.add(conditions.in(tab, realmId, today));
        return count.select(builder.count(application)).where(wanted.toArray(Predicate[]::new));
    }

    private static Map<Tab, Long> byTab(Tuple counts) {
        Map<Tab, Long> byTab = new EnumMap<>(Tab.class);
        for (Tab tab : Tab.values()) {
            byTab.put(tab, counts.get(tab.ordinal(), Long.class));
        }
        return byTab;
    }
}
