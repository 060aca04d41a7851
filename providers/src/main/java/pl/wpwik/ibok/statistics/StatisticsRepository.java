package pl.wpwik.ibok.statistics;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import pl.wpwik.ibok.application.ApplicationRepository;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.application.RefusalReason;
import pl.wpwik.ibok.application.Tab;

/** Asks the database for the figures of one realm, one statement each. */
public final class StatisticsRepository {

    private final EntityManager entities;
    private final String realmId;

    public StatisticsRepository(EntityManager entities, String realmId) {
        this.entities = entities;
        this.realmId = realmId;
    }

    /** What waits; of mails that were not sent as many as the work list's tab has. */
    public OpenWork open(LocalDate today, int dueSoonDays) {
        Tuple open = query(Statements.OPEN)
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(dueSoonDays))
                .getSingleResult();
        return new OpenWork(
                number(open, 0),
                number(open, 1),
                number(open, 2),
                number(open, 3),
                number(query(Statements.COPY_PENDING).getSingleResult(), 0),
                new ApplicationRepository(entities, realmId).count(Tab.MAIL_FAILED, today));
    }

    public OpenResignations resignations(LocalDate today, int dueSoonDays) {
        Tuple open = query(Statements.RESIGNATIONS)
                .setParameter("today", today)
                .setParameter("soon", today.plusDays(dueSoonDays))
                .getSingleResult();
        return new OpenResignations(number(open, 0), number(open, 1), number(open, 2));
    }

    /** Applications by the Monday of the week in which they were filed, and by channel. */
    public Map<LocalDate, Map<Channel, Long>> filed(Period period) {
        Map<LocalDate, Map<Channel, Long>> weeks = new HashMap<>();
        for (Tuple row : query(Statements.FILED, period).getResultList()) {
            weeks.computeIfAbsent(week(row), week -> new EnumMap<>(Channel.class))
                    .put(row.get(1, Channel.class), number(row, 2));
        }
        return weeks;
    }

    public Registrations registered(Period period) {
        return registrations(query(Statements.REGISTERED, period).getSingleResult(), 0);
    }

    /** By the Monday of the week in which they were registered. */
    public Map<LocalDate, Registrations> registeredByWeek(Period period) {
        return query(Statements.REGISTERED_BY_WEEK, period)
                .getResultStream()
                .collect(Collectors.toMap(StatisticsRepository::week, row -> registrations(row, 1)));
    }

    /** The most frequent reason first. */
    public List<RefusalsByReason> refused(Period period) {
        return query(Statements.REFUSED, period)
                .getResultStream()
                .map(row -> new RefusalsByReason(row.get(0, RefusalReason.class), number(row, 1)))
                .toList();
    }

    /** By the Monday of the week in which they were refused. */
    public Map<LocalDate, Long> refusedByWeek(Period period) {
        return query(Statements.REFUSED_BY_WEEK, period)
                .getResultStream()
                .collect(Collectors.toMap(StatisticsRepository::week, row -> number(row, 1)));
    }

    private TypedQuery<Tuple> query(String statement, Period period) {
        return query(statement).setParameter("from", period.from()).setParameter("to", period.to());
    }

    private TypedQuery<Tuple> query(String statement) {
        return entities.createQuery(statement, Tuple.class).setParameter("realm", realmId);
    }

    private static Registrations registrations(Tuple row, int first) {
        long count = number(row, first);
        return count == 0
                ? Registrations.NONE
                : new Registrations(
                        count, number(row, first + 1), (int) number(row, first + 2), (int) number(row, first + 3));
    }

    private static LocalDate week(Tuple row) {
        return Statements.FIRST_MONDAY.plusWeeks(number(row, 0));
    }

    /** Databases do not agree on the type of what they count. */
    private static long number(Tuple row, int column) {
        return row.get(column, Number.class).longValue();
    }
}
