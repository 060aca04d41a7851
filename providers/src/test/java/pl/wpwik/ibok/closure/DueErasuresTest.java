package pl.wpwik.ibok.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.schema.RegisterDatabase;
import pl.wpwik.ibok.settings.IbokSettings;

@Tag("punkt-8")
class DueErasuresTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final RefusedRetention NINETY_DAYS = new RefusedRetention(Optional.of(Duration.ofDays(90)));

    private RegisterDatabase database;
    private int sequence;

    @BeforeEach
    void open() {
        database = new RegisterDatabase();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aClosedAccountIsDueWhenItsGracePeriodIsOverAndTheLongestWaitingComesFirst() throws SQLException {
        closure("a-day-over", NOW.minus(Duration.ofDays(1)), null);
        closure("just-over", NOW, null);
        closure("in-grace", NOW.plusMillis(1), null);
        closure("open", null, null);
        closure("erased", null, NOW.minus(Duration.ofDays(2)));
        assertThat(closed(Set.of(), 10)).containsExactly("a-day-over", "just-over");
        assertThat(closed(Set.of(), 1)).containsExactly("a-day-over");
        assertThat(closed(Set.of("a-day-over"), 10)).containsExactly("just-over");
        assertThat(this.<Long>due(due -> due.count("realm", NINETY_DAYS))).isEqualTo(2);
        assertThat(this.<Long>due(due -> due.count("other", NINETY_DAYS))).isZero();
        assertThat(this.<List<String>>due(DueErasures::realms)).containsExactly("realm");
    }

    @Test
    void aRefusedApplicationIsDueWhenItWasKeptLongEnough() throws SQLException {
        application("long-ago", "REFUSED", NOW.minus(Duration.ofDays(91)));
        application("ninety-days-ago", "REFUSED", NOW.minus(Duration.ofDays(90)));
        application("younger", "REFUSED", NOW.minus(Duration.ofDays(90)).plusMillis(1));
        application("registered", "REGISTERED", NOW.minus(Duration.ofDays(91)));
        application("erased", "ERASED", NOW.minus(Duration.ofDays(91)));
        assertThat(refused(NINETY_DAYS)).containsExactly("long-ago", "ninety-days-ago");
        assertThat(refused(new RefusedRetention(Optional.of(Duration.ZERO))))
                .containsExactly("long-ago", "ninety-days-ago", "younger");
        assertThat(this.<Long>due(due -> due.count("realm", NINETY_DAYS))).isEqualTo(2);
        assertThat(this.<List<String>>due(DueErasures::realms)).containsExactly("realm");
    }

    @Test
    void aSettingThatCannotBeReadErasesNothing() throws SQLException {
        application("long-ago", "REFUSED", NOW.minus(Duration.ofDays(91)));
        for (String value : List.of("soon", "-1", "3651")) {
            RefusedRetention unreadable = RefusedRetention.of(Map.of(IbokSettings.REFUSED_RETENTION_DAYS, value)::get);
            assertThat(refused(unreadable)).isEmpty();
        }
        assertThat(refused(RefusedRetention.of(key -> null))).containsExactly("long-ago");
    }

    private List<String> closed(Set<String> except, int most) {
        return due(due -> due.closed("realm", except, most));
    }

    private List<String> refused(RefusedRetention retention) {
        return due(due -> due.refused("realm", retention.before(NOW), Set.of(), 10));
    }

    private <T> T due(Function<DueErasures, T> question) {
        return database.fromTransaction(entities -> question.apply(new DueErasures(entities, NOW)));
    }

    private void closure(String application, Instant eraseAt, Instant erasedAt) throws SQLException {
        execute("insert into IBOK_CLOSURE (APPLICATION_ID, REALM_ID, REASON, ERASE_AT, ERASED_AT) values ('"
                + application + "', 'realm', 'RESIGNATION', " + millis(eraseAt) + ", " + millis(erasedAt) + ")");
    }

    private void application(String id, String status, Instant decidedAt) throws SQLException {
        execute("insert into IBOK_APPLICATION (ID, REALM_ID, NUMBER_YEAR, NUMBER_SEQUENCE, APPLICATION_NUMBER, STATUS,"
                + " VERSION, FILED_ON, DUE_ON, CHANNEL, APPLICANT_KIND, SORT_NAME, REGULAMIN_ACCEPTED, ENTERED_BY,"
                + " ENTERED_AT, SEARCH_TEXT, DECIDED_AT) values ('" + id + "', 'realm', 2026, " + ++sequence
                + ", 'n', '"
                + status + "', 0, DATE '2026-01-20', DATE '2026-02-03', 'POST', 'PERSON', '', TRUE, 'anna', 0, '', "
                + millis(decidedAt) + ")");
    }

    private static String millis(Instant moment) {
        return moment == null ? "null" : Long.toString(moment.toEpochMilli());
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = database.connection().createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
