package pl.wpwik.ibok.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.AbstractQuery;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;

/**
 * Which applications a mail about was given up, and none of its kind has come after it. What was to tell how to log in
 * for the first time does not count once the customer has, nor does what went to a former address, whose mailbox may be
 * gone. The mails are known by the names of their entity and its
 * attributes only: the register knows nothing of the outbox.
 */
final class FailedMails {

    private static final String MAIL = "MailEntity";
    private static final String CREATED_AT = "createdAt";
    private static final String DETAIL = "detailId";

    private final EntityManager entities;
    private final CriteriaBuilder builder;
    private final AbstractQuery<?> query;

    FailedMails(EntityManager entities, AbstractQuery<?> query) {
        this.entities = entities;
        this.builder = entities.getCriteriaBuilder();
        this.query = query;
    }

    /** Asked so that the database begins with the few mails and not with every application. */
    Predicate about(Root<ApplicationEntity> application) {
        Subquery<String> failed = query.subquery(String.class);
        Root<?> mail = mail(failed);
        Root<ApplicationEntity> itsApplication = failed.from(ApplicationEntity.class);
        Path<Comparable<Object>> activatedAt = itsApplication.get("outcome").get("activatedAt");
        failed.select(itsApplication.get("id"))
                .where(
                        builder.equal(mail.get("subjectId"), itsApplication.get("id")),
                        builder.equal(mail.get("realmId"), itsApplication.get("realmId")),
                        builder.equal(mail.get("state").as(String.class), "FAILED"),
                        builder.isNull(mail.get(DETAIL)),
                        builder.or(
                                builder.isNull(activatedAt),
                                builder.greaterThanOrEqualTo(mail.get(CREATED_AT), activatedAt)),
                        builder.not(builder.exists(newerThan(mail, failed))));
        return application.get("id").in(failed);
    }

    private Subquery<Integer> newerThan(Root<?> mail, Subquery<?> failed) {
        Subquery<Integer> newer = failed.subquery(Integer.class);
        Root<?> other = mail(newer);
        List<Predicate> conditions = new ArrayList<>();
        for (String same : List.of("realmId", "subjectId", "kind")) {
            conditions.add(builder.equal(other.get(same), mail.get(same)));
        }
        conditions.add(builder.isNull(other.get(DETAIL)));
        conditions.add(builder.greaterThan(
                other.<Comparable<Object>>get(CREATED_AT), mail.<Comparable<Object>>get(CREATED_AT)));
        return newer.select(builder.literal(1)).where(conditions.toArray(Predicate[]::new));
    }

    private Root<?> mail(Subquery<?> subquery) {
        return subquery.from(entities.getMetamodel().entity(MAIL));
    }
}
