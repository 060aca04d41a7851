package pl.wpwik.ibok.statistics;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.wpwik.ibok.harness.EmbeddedDatabase;

/** Made-up applications of which only what is counted matters, and the counting in plain Java. */
record GeneratedRegister(List<Row> rows) {

    static final List<String> CHANNELS = List.of("IN_PERSON", "POST", "EMAIL");

    private static final List<String> REASONS =
            List.of("CONSENT_MISSING", "DUPLICATE", "WITHDRAWN", "ENTERED_IN_ERROR");
    private static final String INSERT = "INSERT INTO IBOK_APPLICATION (ID, REALM_ID, NUMBER_YEAR, NUMBER_SEQUENCE,"
            + " APPLICATION_NUMBER, STATUS, VERSION, FILED_ON, DUE_ON, CHANNEL, APPLICANT_KIND, SORT_NAME,"
            + " REGULAMIN_ACCEPTED, ENTERED_BY, ENTERED_AT, SEARCH_TEXT, DECIDED_ON, DECIDED_AT, REFUSAL_REASON)"
            + " VALUES (gen_random_uuid(), ?, 2026, ?, 'n', ?, 0, ?, ?, ?, 'PERSON', '', FALSE, 'anna', 0, '', ?, ?, ?)";

    /** @param reason why it was refused, null unless it was */
    record Row(LocalDate filedOn, String channel, LocalDate decidedOn, String reason) {

        boolean registered() {
            return decidedOn != null && reason == null;
        }

        boolean refused() {
            return decidedOn != null && reason != null;
        }

        boolean withinDeadline() {
            return !decidedOn.isAfter(dueOn());
        }

        int days() {
            return (int) ChronoUnit.DAYS.between(filedOn, decidedOn);
        }

        private LocalDate dueOn() {
            return filedOn.plusDays(14);
        }
    }

    static GeneratedRegister random(int size, LocalDate today) {
        Random random = new Random(size);
        return new GeneratedRegister(IntStream.range(0, size)
                .mapToObj(i -> {
                    LocalDate filedOn = today.minusDays(random.nextInt(400));
                    LocalDate decidedOn = filedOn.plusDays(random.nextInt(22));
                    return new Row(
                            filedOn,
                            CHANNELS.get(random.nextInt(3)),
                            decidedOn.isAfter(today) ? null : decidedOn,
                            random.nextInt(4) > 0 ? null : REASONS.get(random.nextInt(4)));
                })
                .toList());
    }

    /** Into the register of a realm that has no other applications. */
    void write(EmbeddedDatabase database, String realmId) {
        try (Connection connection = database.connection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                insert.setString(1, realmId);
                insert.setInt(2, i + 1);
                insert.setString(3, row.decidedOn() == null ? "SUBMITTED" : row.refused() ? "REFUSED" : "CLOSED");
                insert.setObject(4, row.filedOn());
                insert.setObject(5, row.dueOn());
                insert.setString(6, row.channel());
                insert.setObject(7, row.decidedOn());
                insert.setObject(8, row.decidedOn() == null ? null : lateOn(row.decidedOn()));
                insert.setString(9, row.refused() ? row.reason() : null);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long count(Predicate<Row> condition) {
        return rows.stream().filter(condition).count();
    }

    Stream<Row> where(Predicate<Row> condition) {
        return rows.stream().filter(condition);
    }

    /** The smallest of the values that at least so many tenths of them do not exceed. */
    static int percentile(List<Integer> values, int tenths) {
        return values.stream().sorted().toList().get((values.size() * tenths + 9) / 10 - 1);
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - DayOfWeek.MONDAY.getValue());
    }

    /** Where the day of Warsaw and that of the server may differ. */
    private static long lateOn(LocalDate day) {
        return day.atTime(LocalTime.of(0, 5))
                .atZone(ZoneId.of("Europe/Warsaw"))
                .toInstant()
                .toEpochMilli();
    }
}
