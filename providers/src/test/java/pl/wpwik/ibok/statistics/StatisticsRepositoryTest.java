package pl.wpwik.ibok.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceConfiguration;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.ApplicationEntity;
import pl.wpwik.ibok.application.Channel;
import pl.wpwik.ibok.mail.MailEntity;

/** The figures on H2, against a count in plain Java; {@code StatisticsIT} does the same on PostgreSQL. */
@Tag("punkt-4")
class StatisticsRepositoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Period PERIOD = new Period(LocalDate.of(2026, 6, 3), TODAY);
    private static final Random RANDOM = new Random(20261122);

    private static EntityManagerFactory factory;
    private static List<Row> rows;

    private record Row(LocalDate filedOn, Channel channel, LocalDate decidedOn, boolean refused) {

        int days() {
            return (int) ChronoUnit.DAYS.between(filedOn, decidedOn);
        }

        LocalDate dueOn() {
            return filedOn.plusDays(14);
        }

        static Row random() {
            LocalDate filed = TODAY.minusDays(RANDOM.nextInt(300));
            LocalDate decided = filed.plusDays(RANDOM.nextInt(25));
            return new Row(
                    filed,
                    Channel.values()[RANDOM.nextInt(3)],
                    decided.isAfter(TODAY) ? null : decided,
                    RANDOM.nextInt(5) == 0);
        }
    }

    @BeforeAll
    static void aRegister() {
        factory = new PersistenceConfiguration("figures")
                .managedClass(ApplicationEntity.class)
                .managedClass(MailEntity.class)
                .property("jakarta.persistence.jdbc.url", "jdbc:h2:mem:figures")
                .property("jakarta.persistence.schema-generation.database.action", "create")
                .createEntityManagerFactory();
        rows = IntStream.range(0, 500).mapToObj(i -> Row.random()).toList();
        factory.runInTransaction(entities -> {
            for (int i = 0; i < rows.size(); i++) {
                insert(entities, i, rows.get(i));
            }
        });
    }

    @AfterAll
    static void closed() {
        factory.close();
    }

    @Test
    void registrationsAreCountedAsInPlainJava() {
        List<Row> registered = registered(PERIOD);
        assertThat(ask().registered(PERIOD)).isEqualTo(figures(registered));
        var weeks = ask().registeredByWeek(PERIOD);
        for (LocalDate week : PERIOD.weeks()) {
            List<Row> ofWeek = registered.stream()
                    .filter(row -> monday(row.decidedOn()).equals(week))
                    .toList();
            assertThat(weeks.getOrDefault(week, Registrations.NONE))
                    .as(week.toString())
                    .isEqualTo(figures(ofWeek));
        }
    }

    private static List<Row> registered(Period period) {
        return rows.stream()
                .filter(row -> !row.refused() && row.decidedOn() != null)
                .filter(row -> !row.decidedOn().isBefore(period.from())
                        && !row.decidedOn().isAfter(period.to()))
                .toList();
    }

    private static Registrations figures(List<Row> registered) {
        List<Integer> days =
                new ArrayList<>(registered.stream().map(Row::days).sorted().toList());
        if (days.isEmpty()) {
            return Registrations.NONE;
        }
        long within = registered.stream()
                .filter(row -> !row.decidedOn().isAfter(row.dueOn()))
                .count();
        return new Registrations(days.size(), within, nearest(days, 5), nearest(days, 9));
    }

    /** The smallest of the values that at least so many tenths of them do not exceed. */
    private static int nearest(List<Integer> sorted, int tenths) {
        return sorted.get((sorted.size() * tenths + 9) / 10 - 1);
    }

    private static LocalDate monday(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
    }

    private StatisticsRepository ask() {
        return new StatisticsRepository(factory.createEntityManager(), "realm");
    }

    private static void insert(EntityManager entities, int i, Row row) {
        entities.createNativeQuery("""
                        insert into IBOK_APPLICATION (ID, REALM_ID, NUMBER_YEAR, NUMBER_SEQUENCE, APPLICATION_NUMBER,
                            STATUS, VERSION, FILED_ON, DUE_ON, CHANNEL, APPLICANT_KIND, REGULAMIN_ACCEPTED, ENTERED_BY,
                            ENTERED_AT, SEARCH_TEXT, SORT_NAME, DECIDED_ON, REFUSAL_REASON)
                        values (?, 'realm', 2026, ?, 'n', ?, 0, ?, ?, ?, 'PERSON', true, 'x', 0, 'x', 'x', ?, ?)
                        """)
                .setParameter(1, "id-" + i)
                .setParameter(2, i)
                .setParameter(3, row.decidedOn() == null ? "SUBMITTED" : row.refused() ? "REFUSED" : "REGISTERED")
                .setParameter(4, row.filedOn())
                .setParameter(5, row.dueOn())
                .setParameter(6, row.channel().name())
                .setParameter(7, row.decidedOn())
                .setParameter(8, row.decidedOn() != null && row.refused() ? "DUPLICATE" : null)
                .executeUpdate();
    }
}
