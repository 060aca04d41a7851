package pl.wpwik.ibok.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.Http;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Metrics;
import pl.wpwik.ibok.harness.OwnRealm;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** What monitoring sees of iBOK at Keycloak's own endpoint. */
@ExtendWith(IbokServer.class)
class MetricsIT {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String IBOK = "realm=\"ibok\"";
    private static final String ACTIVATION = "kind=\"ibok-activation\"";
    private static final String DOOMED = "realm=\"przemijajacy\"";

    private final IbokSystem ibok;

    MetricsIT(IbokSystem ibok) {
        this.ibok = ibok;
    }

    @Test
    @Tag("punkt-5")
    void aMailIsCountedWhenItIsSentAndNamesNobody() {
        double before = metrics().count("ibok_mail_sent_total", IBOK, ACTIVATION);
        Customer customer = Customer.registered(ibok, "Metody", "Mierzony");
        Poll.until("the counter", LIMIT, () -> metrics().count("ibok_mail_sent_total", IBOK, ACTIVATION) >= before + 1);
        assertThat(metrics().text())
                .doesNotContain(customer.email(), customer.login(), "Mierzony")
                .doesNotContain(customer.application().path("id").asText());
    }

    @Test
    @Tag("punkt-5")
    void whatWaitsOrWasGivenUpIsShownUntilItsRealmIsGone() {
        try (OwnRealm realm = OwnRealm.create(ibok, "przemijajacy")) {
            AdminApi staff = realm.asAdministrator();
            staff.put("", Map.of("emailTheme", "ibok")).successful();
            JsonNode application = Paper.record(staff, Paper.complete("Metody", "Nieskutecznik"));
            Paper.register(staff, application).successful();
            Poll.until(
                    "a mail that waits, for the realm has no mail server",
                    LIMIT,
                    () -> metrics().count("ibok_mail_pending", DOOMED, ACTIVATION) == 1
                            && metrics().count("ibok_mail_tries_failed_total", DOOMED, ACTIVATION, "NOT_CONFIGURED") > 0
                            && metrics().count("ibok_mail_oldest_pending_seconds", DOOMED) > 0);
            assertThat(metrics().value("ibok_mail_failed", DOOMED, ACTIVATION)).hasValue(0);
            tryNoMore(realm.id());
            assertThat(metrics().value("ibok_mail_sent_total", DOOMED, ACTIVATION))
                    .hasValue(0);
        }
        Poll.until("the realm's lines gone", LIMIT, () -> !metrics().text().contains(DOOMED));
        assertThat(metrics().text()).contains(IBOK);
        assertThat(pacesOfNoRealm()).isZero();
    }

    @Test
    @Tag("punkt-4")
    void whatIsDueAndWhatIsOverdueIsCountedPerRealm() {
        try (OwnRealm realm = OwnRealm.create(ibok, "przemijajacy")) {
            filed(realm, 14);
            filed(realm, 11);
            filed(realm, 10);
            filed(realm, 15);
            Poll.until(
                    "due and overdue",
                    LIMIT,
                    () -> metrics().count("ibok_applications_due", DOOMED) == 2
                            && metrics().count("ibok_applications_overdue", DOOMED) == 1);
        }
    }

    @Test
    @Tag("punkt-8")
    @Tag("full")
    void resignationsThatWaitAreCountedPerRealm() {
        try (OwnRealm realm = OwnRealm.create(ibok, "przemijajacy")) {
            resigned(realm, 0);
            resigned(realm, 12);
            resigned(realm, 15);
            Poll.until(
                    "open, due and overdue",
                    LIMIT,
                    () -> metrics().count("ibok_resignations_open", DOOMED) == 3
                            && metrics().count("ibok_resignations_due", DOOMED) == 1
                            && metrics().count("ibok_resignations_overdue", DOOMED) == 1);
            tryNoMore(realm.id());
        }
    }

    private void resigned(OwnRealm realm, int daysAgo) {
        JsonNode application = filed(realm, 20);
        Paper.register(realm.asAdministrator(), application).successful();
        ObjectNode resignation =
                Http.JSON.createObjectNode().put("reason", "RESIGNATION").put("channel", "POST");
        resignation.set(
                "version", Paper.read(realm.asAdministrator(), application).path("version"));
        resignation.put("filedOn", Paper.TODAY.minusDays(daysAgo).toString());
        realm.asAdministrator()
                .put(Paper.path(application) + "/resignation", resignation)
                .successful();
    }

    private JsonNode filed(OwnRealm realm, int daysAgo) {
        ObjectNode paper = Paper.complete("Metody", "Terminowy");
        paper.put("filedOn", Paper.TODAY.minusDays(daysAgo).toString());
        paper.withObject("regulamin")
                .put("signedOn", Paper.TODAY.minusDays(daysAgo).toString());
        return Paper.record(realm.asAdministrator(), paper);
    }

    /** For some minutes: a try and the realm's removal would want the same rows. */
    private void tryNoMore(String realmId) {
        execute("UPDATE ibok_mail SET next_attempt_at = next_attempt_at + 200000 WHERE realm_id = '" + realmId + "'");
    }

    private int pacesOfNoRealm() {
        return execute("DELETE FROM ibok_mail_pace WHERE NOT EXISTS (SELECT 1 FROM realm WHERE id = realm_id)");
    }

    private int execute(String sql) {
        try (var connection = ibok.database().connection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Metrics metrics() {
        return Metrics.of(ibok.server());
    }
}
