package pl.wpwik.ibok.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
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

/** Who was waiting for the first login before the upgrade is reminded after it, and nobody else. */
class ActivationPasswordMigrationTest {

    private static final long DAYS_14 = Duration.ofDays(14).toMillis();

    private int sequence;

    @Test
    void theLatestAcceptedActivationMailOfWhoWaitsIsTakenToLastFourteenDays() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:activationpassword");
                Statement statement = connection.createStatement()) {
            Liquibase liquibase = new Liquibase(
                    IbokJpaEntityProvider.CHANGELOG,
                    new ClassLoaderResourceAccessor(),
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
            liquibase.update(changeSetsBefore(liquibase), new Contexts(), new LabelExpression());
            application(statement, "waiting", "REGISTERED");
            mail(statement, "waiting", "ibok-activation", "SENT", 1_000L);
            application(statement, "resent", "REGISTERED");
            mail(statement, "resent", "ibok-activation", "SENT", 1_000L);
            mail(statement, "resent", "ibok-activation", "SENT", 5_000L);
            mail(statement, "resent", "ibok-password-reset", "SENT", 9_000L);
            application(statement, "unsent", "REGISTERED");
            mail(statement, "unsent", "ibok-activation", "FAILED", null);
            application(statement, "active", "ACTIVE");
            mail(statement, "active", "ibok-activation", "SENT", 1_000L);
            application(statement, "closed", "CLOSED");
            mail(statement, "closed", "ibok-activation", "SENT", 1_000L);
            liquibase.update(new Contexts());
            assertThat(expiries(statement))
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of("waiting", 1_000L + DAYS_14, "resent", 5_000L + DAYS_14));
        }
    }

    private static int changeSetsBefore(Liquibase liquibase) throws Exception {
        return liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                .map(ChangeSet::getId)
                .toList()
                .indexOf("ibok-0.4.0-reminder");
    }

    private void application(Statement statement, String id, String status) throws SQLException {
        statement.executeUpdate("""
                INSERT INTO IBOK_APPLICATION (ID, REALM_ID, NUMBER_YEAR, NUMBER_SEQUENCE, APPLICATION_NUMBER, STATUS,
                    VERSION, FILED_ON, DUE_ON, CHANNEL, APPLICANT_KIND, SORT_NAME, REGULAMIN_ACCEPTED, ENTERED_BY,
                    ENTERED_AT, SEARCH_TEXT)
                VALUES ('%s', 'r', 2026, %d, 'n', '%s', 0, DATE '2026-01-20', DATE '2026-02-03', 'POST', 'PERSON', '',
                    TRUE, 'anna', 0, '')""".formatted(id, ++sequence, status));
    }

    private void mail(Statement statement, String application, String kind, String state, Long sentAt)
            throws SQLException {
        statement.executeUpdate("""
                INSERT INTO IBOK_MAIL (ID, REALM_ID, KIND, SUBJECT_ID, STATE, ATTEMPTS, CREATED_AT, NEXT_ATTEMPT_AT,
                    SENT_AT)
                VALUES ('%d', 'r', '%s', '%s', '%s', 1, 0, 0, %s)""".formatted(++sequence, kind, application, state, sentAt));
    }

    private static Map<String, Long> expiries(Statement statement) throws SQLException {
        Map<String, Long> expiries = new HashMap<>();
        try (ResultSet rows = statement.executeQuery(
                "SELECT APPLICATION_ID, EXPIRES_AT FROM IBOK_ACTIVATION WHERE REMINDED_AT IS NULL")) {
            while (rows.next()) {
                expiries.put(rows.getString(1), rows.getLong(2));
            }
        }
        return expiries;
    }
}
