package pl.wpwik.ibok.statistics;

import java.time.LocalDate;

/**
 * The figures' statements. Weeks are counted in whole sevens of days from a Monday before any application: databases agree
 * on that, and not on when a week begins.
 */
final class Statements {

    /** Before the earliest filing date there may be, so that no division of a negative number is rounded up. */
    static final LocalDate FIRST_MONDAY = LocalDate.of(1999, 12, 27);

    static final String OPEN = """
            select count(a),
                count(case when a.dueOn < :today then 1 end),
                count(case when a.dueOn = :today then 1 end),
                count(case when a.dueOn between :today and :soon then 1 end)
            from ApplicationEntity a
            where a.realmId = :realm and a.status = pl.wpwik.ibok.application.ApplicationStatus.SUBMITTED
            """;

    static final String COPY_PENDING = """
            select count(a) from ApplicationEntity a
            where a.realmId = :realm and a.channel = pl.wpwik.ibok.application.Channel.IN_PERSON
                and (a.copyHandedOver is null or a.copyHandedOver = false)
                and a.status not in (pl.wpwik.ibok.application.ApplicationStatus.CLOSED,
                    pl.wpwik.ibok.application.ApplicationStatus.ERASED)
            """;

    static final String OPEN_BY_DUE_DATE = """
            select a.realmId, a.dueOn, count(a) from ApplicationEntity a
            where a.status = pl.wpwik.ibok.application.ApplicationStatus.SUBMITTED
            group by a.realmId, a.dueOn
            """;

    static final String RESIGNATIONS = """
            select count(c),
                count(case when c.resignation.dueOn between :today and :soon then 1 end),
                count(case when c.resignation.dueOn < :today then 1 end)
            from ClosureEntity c where c.realmId = :realm and c.closedAt is null
            """;

    static final String RESIGNATIONS_BY_DUE_DATE = """
            select c.realmId, c.resignation.dueOn, count(c) from ClosureEntity c
            where c.closedAt is null group by c.realmId, c.resignation.dueOn
            """;

    private static final String WEEK_OF = "((%s - {d '" + FIRST_MONDAY + "'}) by day) / 7";

    static final String FILED = """
            select %s as week, a.channel as channel, count(a)
            from ApplicationEntity a
            where a.realmId = :realm and a.filedOn between :from and :to
            group by week, channel
            """.formatted(WEEK_OF.formatted("a.filedOn"));

    private static final String WEEK_OF_DECISION = WEEK_OF.formatted("a.outcome.decidedOn");

    private static final String DAYS = "(a.outcome.decidedOn - a.filedOn) by day";

    private static final String DECIDED = """
            from ApplicationEntity a
            where a.realmId = :realm and a.outcome.decidedOn between :from and :to
            """;

    /** Whatever became of the account since. */
    private static final String NOT_REFUSED = " and a.outcome.refusalReason is null";

    private static final String REFUSED_ONES = " and a.outcome.refusalReason is not null";

    /** Every registration with its place in the order of its group and the group's size. */
    private static final String PLACED = " from (select " + DAYS + " as days, " + WEEK_OF_DECISION + " as week,"
            + " case when a.outcome.decidedOn <= a.dueOn then 1 end as inTime,"
            + " row_number() over (%1$s order by " + DAYS + ") as place,"
            + " count(a.id) over (%1$s) as size " + DECIDED + NOT_REFUSED + ") r";

    /** Percentiles by nearest rank, from the places: H2's own percentile_disc takes another one than PostgreSQL's. */
    private static final String REGISTRATIONS = "count(r.place), count(r.inTime),"
            + " min(case when r.place * 2 >= r.size then r.days end),"
            + " min(case when r.place * 10 >= r.size * 9 then r.days end)";

    static final String REGISTERED = "select " + REGISTRATIONS + PLACED.formatted("");

    static final String REGISTERED_BY_WEEK = "select r.week, " + REGISTRATIONS
            + PLACED.formatted("partition by " + WEEK_OF_DECISION) + " group by r.week";

    static final String REFUSED = "select a.outcome.refusalReason as reason, count(a) as refusals " + DECIDED
            + REFUSED_ONES + " group by reason order by refusals desc, reason";

    static final String REFUSED_BY_WEEK =
            "select " + WEEK_OF_DECISION + " as week, count(a) " + DECIDED + REFUSED_ONES + " group by week";

    private Statements() {}
}
