package pl.wpwik.ibok.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;

/** What was closed before the upgrade is erased on schedule like what is closed after it. */
class ClosureMigrationTest {

    private static final long DAYS_30 = Duration.ofDays(30).toMillis();

    private int sequence;

    @Test
    void whatWasClosedBeforeIsErasedThirtyDaysAfterItsClosing() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:closure");
                Statement statement = connection.createStatement()) {
            Liquibase liquibase = new Liquibase(
                    IbokJpaEntityProvider.CHANGELOG,
                    new ClassLoaderResourceAccessor(),
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
            liquibase.update(changeSetsBefore(liquibase), new Contexts(), new LabelExpression());
            application(statement, "used", "CLOSED", "500");
            history(statement, "used", "REGISTERED", 400);
            history(statement, "used", "CLOSED", 7_000);
            application(statement, "unused", "CLOSED", "NULL");
            history(statement, "unused", "CLOSED", 8_000);
            application(statement, "noHistory", "CLOSED", "NULL");
            application(statement, "open", "ACTIVE", "500");
            liquibase.update(new Contexts());
            assertThat(closures(statement))
                    .containsExactly(
                            "noHistory REGISTERED 300 " + (300 + DAYS_30),
                            "unused REGISTERED 8000 " + (8_000 + DAYS_30),
                            "used ACTIVE 7000 " + (7_000 + DAYS_30));
        }
    }

    private static int changeSetsBefore(Liquibase liquibase) throws Exception {
        return liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                .map(ChangeSet::getId)
                .toList()
                .indexOf("ibok-0.5.0-closure");
    }

    private void application(Statement statement, String id, String status, String activatedAt) throws SQLException {
        statement.executeUpdate("""
                INSERT INTO IBOK_APPLICATION (ID, REALM_ID, NUMBER_YEAR, NUMBER_SEQUENCE, APPLICATION_NUMBER, STATUS,
                    VERSION, FILED_ON, DUE_ON, CHANNEL, APPLICANT_KIND, SORT_NAME, REGULAMIN_ACCEPTED, ENTERED_BY,
                    ENTERED_AT, SEARCH_TEXT, DECIDED_AT, ACTIVATED_AT)
                VALUES ('%s', 'r', 2026, %d, 'n', '%s', 0, DATE '2026-01-20', DATE '2026-02-03', 'POST', 'PERSON', '',
                    TRUE, 'anna', 0, '', 300, %s)""".formatted(id, ++sequence, status, activatedAt));
    }

    private void history(Statement statement, String application, String action, long at) throws SQLException {
        statement.executeUpdate("""
                INSERT INTO IBOK_HISTORY (ID, REALM_ID, APPLICATION_ID, ENTRY_ID, POSITION, NOTED_AT, ACTION)
                VALUES ('%d', 'r', '%s', '%d', 0, %d, '%s')""".formatted(++sequence, application, sequence, at, action));
    }

    private static List<String> closures(Statement statement) throws SQLException {
        List<String> closures = new ArrayList<>();
        try (ResultSet rows =
                statement.executeQuery("SELECT APPLICATION_ID, FORMER_STATUS, CLOSED_AT, ERASE_AT FROM IBOK_CLOSURE"
                        + " WHERE REASON = 'USER_DELETED' AND CLOSED_BY IS NULL ORDER BY APPLICATION_ID")) {
            while (rows.next()) {
                closures.add(
                        rows.getString(1) + " " + rows.getString(2) + " " + rows.getLong(3) + " " + rows.getLong(4));
            }
        }
        return closures;
    }
}
