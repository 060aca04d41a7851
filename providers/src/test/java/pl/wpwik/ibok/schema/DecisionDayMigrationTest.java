package pl.wpwik.ibok.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;

/** Decisions of the version before get their business day, on H2; {@code StatisticsIT} does it on PostgreSQL. */
class DecisionDayMigrationTest {

    private static final String BEFORE = "INSERT INTO IBOK_APPLICATION (ID, REALM_ID, NUMBER_YEAR, NUMBER_SEQUENCE,"
            + " APPLICATION_NUMBER, STATUS, VERSION, FILED_ON, DUE_ON, CHANNEL, APPLICANT_KIND, SORT_NAME,"
            + " REGULAMIN_ACCEPTED, ENTERED_BY, ENTERED_AT, SEARCH_TEXT, DECIDED_AT) VALUES (?, 'r', 2026, ?, 'n', 'REFUSED',"
            + " 0, DATE '2026-01-20', DATE '2026-02-03', 'POST', 'PERSON', '', FALSE, 'anna', 0, '', ?)";

    @Test
    void theDayIsThatOfWarsawInWinterAndInSummer() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:decisionday")) {
            Liquibase liquibase = new Liquibase(
                    IbokJpaEntityProvider.CHANGELOG,
                    new ClassLoaderResourceAccessor(),
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
            liquibase.update(changeSetsBefore(liquibase), new Contexts(), new LabelExpression());
            insert(connection, 1, Instant.parse("2026-01-31T22:59:59.999Z"));
            insert(connection, 2, Instant.parse("2026-01-31T23:00:00Z"));
            insert(connection, 3, Instant.parse("2026-07-31T21:59:59.999Z"));
            insert(connection, 4, Instant.parse("2026-07-31T22:00:00Z"));
            insert(connection, 5, null);
            liquibase.update(new Contexts());
            assertThat(days(connection))
                    .containsEntry(1, "2026-01-31")
                    .containsEntry(2, "2026-02-01")
                    .containsEntry(3, "2026-07-31")
                    .containsEntry(4, "2026-08-01")
                    .containsEntry(5, null);
        }
    }

    private static int changeSetsBefore(Liquibase liquibase) throws Exception {
        return liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                .map(ChangeSet::getId)
                .toList()
                .indexOf("ibok-0.3.0-figures");
    }

    private static void insert(Connection connection, int number, Instant decidedAt) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(BEFORE)) {
            insert.setString(1, Integer.toString(number));
            insert.setInt(2, number);
            if (decidedAt == null) {
                insert.setNull(3, Types.BIGINT);
            } else {
                insert.setLong(3, decidedAt.toEpochMilli());
            }
            insert.executeUpdate();
        }
    }

    private static Map<Integer, String> days(Connection connection) throws SQLException {
        Map<Integer, String> days = new HashMap<>();
        try (ResultSet rows = connection
                .createStatement()
                .executeQuery("SELECT NUMBER_SEQUENCE, CAST(DECIDED_ON AS VARCHAR) FROM IBOK_APPLICATION")) {
            while (rows.next()) {
                days.put(rows.getInt(1), rows.getString(2));
            }
        }
        return days;
    }
}
