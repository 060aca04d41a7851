package pl.wpwik.ibok.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.schema.RegisterDatabase;
import pl.wpwik.ibok.statistics.OpenByDueDate;

@Tag("punkt-5")
class MailClaimsOnPostgresTest extends MailClaimsRules {

    /** 100,000 sent mails of the last years, and those of a busy morning. */
    private static final String[] YEARS_OF_MAILS = {
        "insert into ibok_mail (id, realm_id, kind, subject_id, state, attempts, created_at, next_attempt_at, priority)"
                + " select 'sent-' || i, 'realm', 'kind', 's' || i, 'SENT', 1, i, i, 1 from generate_series(1, 100000) i",
        "insert into ibok_mail (id, realm_id, kind, subject_id, state, attempts, created_at, next_attempt_at, priority)"
                + " select 'due-' || i, 'realm', 'kind', 's' || i, 'PENDING', 0, i, i, 1 from generate_series(1, 1000) i",
        "analyze ibok_mail"
    };

    /** Of which a few wait for a decision. */
    private static final String[] YEARS_OF_APPLICATIONS = {
        "insert into ibok_application (id, realm_id, number_year, number_sequence, application_number, status, version,"
                + " filed_on, due_on, channel, applicant_kind, regulamin_accepted, entered_by, entered_at, search_text,"
                + " sort_name) select i, 'realm', 2026, i, 'n', case when i % 100 = 0 then 'SUBMITTED' else 'ACTIVE' end,"
                + " 0, date '2026-01-01', date '2026-01-15' + (i / 100 % 50), 'POST', 'PERSON', true, 'anna', 0, '', ''"
                + " from generate_series(1, 20000) i",
        "analyze ibok_application"
    };

    private EmbeddedPostgres postgres;

    @AfterAll
    void stop() throws IOException {
        postgres.close();
    }

    @Override
    int leftForTheOther() {
        return 2;
    }

    @Override
    RegisterDatabase open() {
        try {
            postgres = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
        return new RegisterDatabase(postgres.getJdbcUrl("postgres", "postgres"));
    }

    @Test
    void theNextMailsAreFoundInTheIndexHoweverManyWereSent() throws SQLException {
        fill(YEARS_OF_MAILS);
        assertThat(plan("select * from ibok_mail where state = 'PENDING' and realm_id = 'realm'"
                        + " and next_attempt_at <= 2000 and not exists (select 1 from ibok_mail o where"
                        + " o.realm_id = ibok_mail.realm_id and o.subject_id = ibok_mail.subject_id"
                        + " and o.state = 'PENDING' and o.claimed_until > 2000 and o.claimed_until <= 9000)"
                        + " order by priority, next_attempt_at limit 3"
                        + " for update of ibok_mail skip locked"))
                .contains("Index Scan using idx_ibok_mail_claim")
                .doesNotContain("Sort");
    }

    @Test
    void neitherClaimsNorMetricsReadAWholeTable() throws SQLException {
        fill(YEARS_OF_MAILS);
        fill(YEARS_OF_APPLICATIONS);
        database().inTransaction(entities -> {
            Map<String, Long> before = wholeTablesRead(entities);
            MailClaims claims = new MailClaims(entities, NOW);
            assertThat(claims.realms()).containsExactly(REALM);
            assertThat(claims.pace(REALM)).isPresent();
            assertThat(claims.claim(REALM, 3)).hasSize(3);
            assertThat(claims.bringBack(Duration.ofHours(1))).isZero();
            entities.flush();
            assertThat(new MailFigures(entities).lines()).hasSize(1);
            assertThat(new OpenByDueDate(entities).lines()).hasSize(50);
            assertThat(wholeTablesRead(entities)).isEqualTo(before);
        });
    }

    /** PostgreSQL counts here what it has not written down yet, of earlier transactions as well. */
    private static Map<String, Long> wholeTablesRead(EntityManager entities) {
        List<?> rows = entities.createNativeQuery(
                        "select relname, seq_scan from pg_stat_xact_user_tables"
                                + " where relname in ('ibok_mail', 'ibok_application')",
                        Object[].class)
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row ->
                (Long) row[1]));
    }

    private void fill(String... statements) throws SQLException {
        try (Statement statement = database().connection().createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private String plan(String query) throws SQLException {
        StringBuilder plan = new StringBuilder();
        try (Statement statement = database().connection().createStatement();
                ResultSet rows = statement.executeQuery("explain " + query)) {
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
        }
        return plan.toString();
    }
}
