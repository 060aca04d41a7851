package pl.wpwik.ibok.reset;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Poll;

/** Noted requests live for a day, and a flood of them finds an end. */
@ExtendWith(IbokServer.class)
@Tag("punkt-7")
class ResetIntakeIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final String FLOOD = "powodz";

    private final IbokSystem ibok;

    ResetIntakeIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @BeforeEach
    void comeFromAFreshAddress() {
        ResetRequestRows.forgetAddresses(ibok);
    }

    @AfterEach
    void dry() throws SQLException {
        execute("DELETE FROM ibok_reset_intake WHERE login = '" + FLOOD + "'");
    }

    @Test
    void afterADayARequestIsForgotten() {
        ask("jan.dawny");
        ResetRequestRows.outcomes(ibok, "jan.dawny", 1);
        ResetRequestRows.backdate(ibok, "jan.dawny", Duration.ofHours(25));
        ask("jan.obecny");
        Poll.until("the old request gone", LIMIT, () -> rows("jan.dawny") == 0);
        assertThat(rows("jan.obecny")).isEqualTo(1);
    }

    @Test
    void vainRequestsGiveWayBeforeTheirDay() throws SQLException {
        ForgetfulCustomer customer = ForgetfulCustomer.active(ibok, "Jan", "Wcześniejszy");
        customer.asksAndReads();
        customer.backdateRequests(Duration.ofHours(3));
        flood(6_000, "LIMITED");
        ask("jan.ostatni");
        Poll.until("room made", LIMIT, () -> rows(FLOOD) <= 5_000);
        assertThat(rows(customer.login())).isEqualTo(1);
        assertThat(rows("jan.ostatni")).isEqualTo(1);
    }

    @Test
    void beyondTheCapNothingIsNotedAndThePageIsTheSame() throws SQLException {
        flood(10_000, "MAIL_OWED");
        ask("jan.nadmiarowy");
        assertThat(rows("jan.nadmiarowy")).isZero();
    }

    private void ask(String login) {
        assertThat(new LoginConversation(ibok.realm(), ibok.portal().url())
                        .open()
                        .forgot(login)
                        .page())
                .contains("ibok-reset-requested");
    }

    private void flood(int requests, String outcome) throws SQLException {
        execute("INSERT INTO ibok_reset_intake SELECT 'powodz-' || number, id, '" + FLOOD + "', 'elsewhere', "
                + Instant.now().minus(Duration.ofHours(2)).toEpochMilli() + " + number, '" + outcome
                + "' FROM realm, generate_series(1, " + requests + ") number WHERE name = 'ibok'");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = ibok.database().connection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long rows(String login) {
        try (var connection = ibok.database().connection();
                var query = connection.prepareStatement("SELECT count(*) FROM ibok_reset_intake WHERE login = ?")) {
            query.setString(1, login);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
