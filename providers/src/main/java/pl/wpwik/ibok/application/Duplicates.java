package pl.wpwik.ibok.application;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds applications that may be of the same customer as one that is being keyed in: pointed out, never forbidden
 * (regulation, point 1). Decided ones too, for the customer may be filing anew. Every look-up goes by an index.
 */
public final class Duplicates {

    /** The most that are pointed out. */
    public static final int MOST = 5;

    /** Namesakes whose addresses are compared, the newest ones. */
    private static final int MOST_NAMESAKES = 500;

    private static final String CANDIDATES =
            "select a.id, a.number, a.status, a.filedOn, a.enteredAt, a.applicant, a.contact"
                    + " from ApplicationEntity a where a.realmId = :realm and ";

    private static final String NEWEST_FIRST = " order by a.numberYear desc, a.numberSequence desc";

    private final EntityManager entities;
    private final String realmId;

    public Duplicates(EntityManager entities, String realmId) {
        this.entities = entities;
        this.realmId = realmId;
    }

    /** Newest first. */
    public List<Duplicate> of(DuplicateQuery query) {
        return Stream.concat(byCustomerNumber(query), byName(query))
                .distinct()
                .filter(candidate -> !candidate.id().equals(query.except()))
                .filter(candidate -> !query.matches(candidate).isEmpty())
                .sorted(Comparator.comparing(DuplicateCandidate::enteredAt)
                        .thenComparing(DuplicateCandidate::number)
                        .reversed())
                .limit(MOST)
                .map(candidate -> candidate.resembling(query.matches(candidate)))
                .toList();
    }

    private Stream<DuplicateCandidate> byCustomerNumber(DuplicateQuery query) {
        return query.customerNumbers().isEmpty()
                ? Stream.empty()
                : candidates("a.applicant.customerNumber in (:numbers)")
                        .setParameter("numbers", query.customerNumbers())
                        // One of them may be the application itself.
                        .setMaxResults(MOST + 1)
                        .getResultStream();
    }

    private Stream<DuplicateCandidate> byName(DuplicateQuery query) {
        return query.sortName().isEmpty() || !query.foldedAddress().isComplete()
                ? Stream.empty()
                : candidates("a.keys.sortName = :name")
                        .setParameter("name", query.sortName())
                        .setMaxResults(MOST_NAMESAKES)
                        .getResultStream();
    }

    private TypedQuery<DuplicateCandidate> candidates(String condition) {
        return entities.createQuery(CANDIDATES + condition + NEWEST_FIRST, DuplicateCandidate.class)
                .setParameter("realm", realmId);
    }
}
