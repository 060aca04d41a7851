package pl.wpwik.ibok.application;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Which applications are meant, as SQL conditions. */
final class ApplicationConditions {

    private static final char ESCAPE = '\\';

    private final CriteriaBuilder builder;
    private final Root<ApplicationEntity> application;

    ApplicationConditions(CriteriaBuilder builder, Root<ApplicationEntity> application) {
        this.builder = builder;
        this.application = application;
    }

    Predicate[] of(String realmId, ApplicationQuery query) {
        List<Predicate> conditions = inRealm(realmId, query.search());
        if (query.tab() != null) {
            conditions.add(in(query.tab(), query.today()));
        }
        if (query.status() != null) {
            conditions.add(status(query.status()));
        }
        if (query.asksForDueDate()) {
            conditions.add(status(ApplicationStatus.SUBMITTED));
        }
        if (query.dueFrom() != null) {
            conditions.add(builder.greaterThanOrEqualTo(application.get("dueOn"), query.dueFrom()));
        }
        if (query.dueTo() != null) {
            conditions.add(builder.lessThanOrEqualTo(application.get("dueOn"), query.dueTo()));
        }
        return conditions.toArray(Predicate[]::new);
    }

    /** @param search null for all */
    List<Predicate> inRealm(String realmId, String search) {
        List<Predicate> conditions = new ArrayList<>();
        conditions.add(builder.equal(application.get("realmId"), realmId));
        if (search != null) {
            String pattern = "%" + escaped(FoldedText.of(search)) + "%";
            conditions.add(builder.like(application.get("keys").get("searchText"), pattern, ESCAPE));
        }
        return conditions;
    }

    Predicate in(Tab tab, LocalDate today) {
        return switch (tab) {
            case TO_REGISTER -> status(ApplicationStatus.SUBMITTED);
            case OVERDUE ->
                builder.and(status(ApplicationStatus.SUBMITTED), builder.lessThan(application.get("dueOn"), today));
            // "No" is an answer to a question asked only of what was filed in person.
            case COPY_PENDING ->
                builder.and(
                        builder.isFalse(application.get("copyHandedOver")),
                        builder.notEqual(application.get("status"), ApplicationStatus.CLOSED));
            case REGISTERED -> application.get("status").in(ApplicationStatus.REGISTERED, ApplicationStatus.ACTIVE);
            case REFUSED -> status(ApplicationStatus.REFUSED);
            case CLOSED -> status(ApplicationStatus.CLOSED);
        };
    }

    private Predicate status(ApplicationStatus status) {
        return builder.equal(application.get("status"), status);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
