package pl.wpwik.ibok.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.AdminApi;
import pl.wpwik.ibok.harness.IbokServer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Metrics;
import pl.wpwik.ibok.harness.OwnRealm;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.ScriptedMailServer;
import pl.wpwik.ibok.harness.ServerAct;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;
import pl.wpwik.ibok.register.RealmSetting;

/** What the erasure meets: refused applications, mails that wait, mails under way, rows that are busy, wrong settings. */
@ExtendWith(IbokServer.class)
@Tag("full")
@Tag("punkt-8")
class ErasureTroubleIT {

    private static final String OWE =
            "INSERT INTO ibok_mail (id, realm_id, kind, subject_id, state, attempts, created_at,"
                    + " next_attempt_at) SELECT gen_random_uuid()::text, realm_id, ?, id, 'PENDING', 1, ?, ?"
                    + " FROM ibok_application WHERE id = ?";

    private final IbokSystem ibok;
    private final DueAccounts accounts;

    ErasureTroubleIT(IbokSystem ibok) {
        this.ibok = ibok;
        this.accounts = new DueAccounts(ibok);
    }

    @Test
    @Tag("punkt-2")
    void aRefusedApplicationIsErasedWhenItWasKeptAsLongAsTheSettingSays() {
        JsonNode old = refused("qx8dwa");
        JsonNode younger = refused("qx8trz");
        accounts.backdate(old, Duration.ofDays(90).plusMinutes(1));
        accounts.backdate(younger, Duration.ofDays(89));
        accounts.awaitErased(old);
        assertThat(accounts.tracesOutsideEvents(Trace.of("qx8dwa", old))).isEmpty();
        JsonNode stub = Paper.read(ibok.asClerk(), old);
        assertThat(stub.path("outcome").path("refusalReason").asText()).isEqualTo("OTHER");
        assertThat(stub.path("outcome").path("refusalText").isNull()).isTrue();
        assertThat(accounts.status(younger)).isEqualTo("REFUSED");
        try (RealmSetting shorter = RealmSetting.of(ibok, Map.of("ibok.refusedRetentionDays", "88"))) {
            assertThat(shorter).isNotNull();
            accounts.awaitErased(younger);
        }
    }

    @Test
    void theLastMailIsWaitedForUntilItIsSentOrThreeDaysOld() {
        Customer waiting = Trace.registered(ibok, "qx8wai");
        Customer tooOld = Trace.registered(ibok, "qx8old");
        Instant now = Instant.now();
        for (Customer customer : new Customer[] {waiting, tooOld}) {
            accounts.execute(
                    OWE,
                    "ibok-closure",
                    now.toEpochMilli(),
                    now.plus(Duration.ofHours(1)).toEpochMilli(),
                    customer.application().path("id").asText());
        }
        accounts.close(now.minus(Duration.ofDays(3)).plusSeconds(600), now.minusSeconds(1), waiting.application());
        accounts.close(now.minus(Duration.ofDays(3)), now.minusSeconds(1), tooOld.application());
        accounts.awaitErased(tooOld.application());
        assertThat(mails(tooOld)).isZero();
        assertThat(accounts.status(waiting.application())).isEqualTo("CLOSED");
        accounts.execute(
                "UPDATE ibok_mail SET state = 'SENT' WHERE state = 'PENDING' AND subject_id = ?",
                waiting.application().path("id").asText());
        accounts.awaitErased(waiting.application());
        assertThat(mails(waiting)).isZero();
    }

    @Test
    void aMailUnderWayWhileItsCustomerIsErasedLeavesNoAddressBehind() {
        CountDownLatch released = new CountDownLatch(1);
        try (OwnRealm realm = OwnRealm.create(ibok, "zapominalski");
                ScriptedMailServer server = new ScriptedMailServer()
                        .once(ScriptedMailServer.FINAL_DOT, ServerAct.after(released, ServerAct.says("250 ok")))) {
            AdminApi staff = realm.asAdministrator();
            Map<String, String> smtp =
                    Map.of("host", "127.0.0.1", "port", Integer.toString(server.port()), "from", "bok@example.com");
            staff.put("", Map.of("emailTheme", "ibok", "smtpServer", smtp)).successful();
            JsonNode application = Paper.register(staff, Paper.record(staff, Trace.paper("qx8pod")))
                    .successful()
                    .json();
            String address = application.path("contact").path("email").asText();
            Poll.until(
                    "the mail at the mail server",
                    DueAccounts.LIMIT,
                    () -> !server.handedTo(address).isEmpty());
            accounts.close(application);
            accounts.awaitErased(application);
            double sent = sent();
            released.countDown();
            Poll.until("the end of the mail", DueAccounts.LIMIT, () -> sent() > sent);
            assertThat(accounts.tracesOutsideEvents(Trace.of("qx8pod", application)))
                    .isEmpty();
            assertThat(server.handedTo(address)).hasSize(1);
        } finally {
            released.countDown();
        }
    }

    @Test
    void whatSomebodyIsBusyWithIsPassedOverAndErasedLater() throws Exception {
        Customer busy = Trace.registered(ibok, "qx8bus");
        Customer free = Trace.registered(ibok, "qx8fre");
        try (var connection = ibok.database().connection()) {
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement("SELECT 1 FROM ibok_application WHERE id = ? FOR UPDATE")) {
                lock.setString(1, busy.application().path("id").asText());
                lock.executeQuery();
                accounts.execute(
                        "INSERT INTO ibok_closure (application_id, realm_id, reason, closed_at, former_status, erase_at)"
                                + " SELECT id, realm_id, 'RESIGNATION', 0, status, 0 FROM ibok_application WHERE id = ?",
                        busy.application().path("id").asText());
                accounts.close(free.application());
                accounts.awaitErased(free.application());
                assertThat(accounts.status(busy.application())).isEqualTo("REGISTERED");
            } finally {
                connection.rollback();
            }
        }
        accounts.execute(
                "UPDATE ibok_application SET status = 'CLOSED' WHERE id = ?",
                busy.application().path("id").asText());
        accounts.awaitErased(busy.application());
    }

    @Test
    void whoseUserIsGoneAlreadyIsErasedFromTheRegister() {
        Customer customer = Trace.registered(ibok, "qx8gon");
        ibok.asAdministrator().delete(customer.userPath()).successful();
        accounts.execute(
                "DELETE FROM ibok_closure WHERE application_id = ?",
                customer.application().path("id").asText());
        accounts.close(customer.application());
        accounts.awaitErased(customer.application());
        assertThat(accounts.tracesOutsideEvents(Trace.of("qx8gon", customer.application())))
                .isEmpty();
    }

    @Test
    void aSettingThatCannotBeReadKeepsRefusedApplicationsAndErasesClosedAccounts() {
        JsonNode refused = refused("qx8set");
        Customer closed = Trace.registered(ibok, "qx8clo");
        try (RealmSetting wrong = RealmSetting.of(ibok, Map.of("ibok.refusedRetentionDays", "never"))) {
            assertThat(wrong).isNotNull();
            accounts.backdate(refused, Duration.ofDays(3000));
            accounts.close(closed.application());
            accounts.awaitErased(closed.application());
            assertThat(accounts.status(refused)).isEqualTo("REFUSED");
        }
        accounts.awaitErased(refused);
    }

    @Test
    void whatIsDueAndWhatWasErasedIsCounted() {
        try (OwnRealm realm = OwnRealm.create(ibok, "zliczany")) {
            AdminApi staff = realm.asAdministrator();
            JsonNode first = Paper.register(staff, Paper.record(staff, Paper.complete("Jan", "Policzony")))
                    .successful()
                    .json();
            String tag = "realm=\"zliczany\"";
            Instant now = Instant.now();
            accounts.execute(
                    OWE,
                    "ibok-closure",
                    now.toEpochMilli(),
                    now.plus(Duration.ofHours(1)).toEpochMilli(),
                    first.path("id").asText());
            accounts.close(now, now.minusSeconds(1), first);
            Poll.until("due", DueAccounts.LIMIT, () -> metrics().count("ibok_erasure_due", tag) == 1);
            assertThat(metrics().value("ibok_erased_total", tag)).hasValue(0);
            accounts.execute(
                    "DELETE FROM ibok_mail WHERE subject_id = ?",
                    first.path("id").asText());
            Poll.until(
                    "erased",
                    DueAccounts.LIMIT,
                    () -> metrics().count("ibok_erased_total", tag) == 1
                            && metrics().count("ibok_erasure_due", tag) == 0);
        }
    }

    private JsonNode refused(String tag) {
        ObjectNode paper = Trace.paper(tag);
        ((ObjectNode) paper.path("contact")).putNull("email");
        JsonNode recorded = Paper.record(ibok.asClerk(), paper);
        return ibok.asRegistrar()
                .post(Paper.path(recorded) + "/refusal", Map.of("reason", "OTHER", "text", "powód " + tag))
                .successful()
                .json();
    }

    private long mails(Customer customer) {
        return accounts.count(
                "SELECT count(*) FROM ibok_mail WHERE subject_id = ?",
                customer.application().path("id").asText());
    }

    private double sent() {
        return metrics().count("ibok_mail_sent_total", "realm=\"zapominalski\"", "kind=\"ibok-activation\"");
    }

    private Metrics metrics() {
        return Metrics.of(ibok.server());
    }
}
