package pl.wpwik.ibok.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.AbstractQuery;
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
    private final FailedMails failedMails;
    private final OpenResignations openResignations;

    /** @param query the statement, or the part of one, that {@code application} is the root of */
    ApplicationConditions(EntityManager entities, AbstractQuery<?> query, Root<ApplicationEntity> application) {
        this.builder = entities.getCriteriaBuilder();
        this.application = application;
        this.failedMails = new FailedMails(entities, query);
        this.openResignations = new OpenResignations(entities, query);
    }

    Predicate[] of(String realmId, ApplicationQuery query) {
        List<Predicate> conditions = inRealm(realmId, query.search());
        if (query.tab() != null) {
            conditions.add(in(query.tab(), realmId, query.today()));
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

    Predicate in(Tab tab, String realmId, LocalDate today) {
        return switch (tab) {
            case TO_REGISTER -> status(ApplicationStatus.SUBMITTED);
            case OVERDUE ->
                builder.and(status(ApplicationStatus.SUBMITTED), builder.lessThan(application.get("dueOn"), today));
            // "No" is an answer to a question asked only of what was filed in person.
            case COPY_PENDING -> builder.and(builder.isFalse(application.get("copyHandedOver")), notEnded());
            case REGISTERED -> application.get("status").in(ApplicationStatus.REGISTERED, ApplicationStatus.ACTIVE);
            case NOT_ACTIVATED -> status(ApplicationStatus.REGISTERED);
            case MAIL_FAILED -> builder.and(notEnded(), failedMails.about(application));
            case REFUSED -> status(ApplicationStatus.REFUSED);
            case RESIGNATIONS -> openResignations.of(application, realmId);
            case ERASED -> status(ApplicationStatus.ERASED);
            case CLOSED -> status(ApplicationStatus.CLOSED);
        };
    }

    /** What is closed or erased is nobody's work any more. */
    private Predicate notEnded() {
        return builder.not(application.get("status").in(ApplicationStatus.CLOSED, ApplicationStatus.ERASED));
    }

    private Predicate status(ApplicationStatus status) {
        return builder.equal(application.get("status"), status);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
