package pl.wpwik.ibok.closure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import pl.wpwik.ibok.application.HistoryEntity;

/**
 * The rows that features keep about one application, known by the attribute {@value #APPLICATION} of their entities: so
 * whatever a feature keeps goes without having to be named here. What stays as a stub is named.
 */
final class RowsOfApplication {

    static final String APPLICATION = "applicationId";

    private static final String OURS = "pl.wpwik.ibok.";
    private static final Set<Class<?>> STUBS = Set.of(HistoryEntity.class, ClosureEntity.class);

    private final EntityManager entities;

    RowsOfApplication(EntityManager entities) {
        this.entities = entities;
    }

    void delete(String applicationId) {
        types().forEach(type -> entities.createQuery(
                        "delete from " + type.getName() + " r where r." + APPLICATION + " = :application")
                .setParameter("application", applicationId)
                .executeUpdate());
    }

    /** In the order of their names: every node takes its locks in the same order. */
    List<EntityType<?>> types() {
        return entities.getMetamodel().getEntities().stream()
                .filter(type -> type.getJavaType().getName().startsWith(OURS))
                .filter(type -> !STUBS.contains(type.getJavaType()))
                .filter(type -> attributes(type)
                        .anyMatch(attribute -> attribute.getName().equals(APPLICATION)))
                .sorted(Comparator.comparing(EntityType::getName))
                .<EntityType<?>>map(type -> type)
                .toList();
    }

    private static Stream<? extends Attribute<?, ?>> attributes(EntityType<?> type) {
        return type.hasSingleIdAttribute()
                ? type.getAttributes().stream()
                : Stream.concat(type.getIdClassAttributes().stream(), type.getAttributes().stream());
    }
}
