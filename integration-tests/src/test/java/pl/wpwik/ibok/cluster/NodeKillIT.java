package pl.wpwik.ibok.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.faults.ManyRegistrations;
import pl.wpwik.ibok.faults.Whole;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.FaultRounds;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokCluster;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.LoginConversation;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.TwoNodes;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.RealmSetting;

/** One of two nodes dies at any moment: what was acknowledged is whole, and the other node goes on. */
@ExtendWith(IbokCluster.class)
@Tag("full")
@Tag("fault")
class NodeKillIT {

    private static final int MANY = 200;
    private static final String OWN = "Wlasne-Haslo-27";

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final TwoNodes nodes;
    private final IbokSystem ibok;
    private RealmSetting pace;

    NodeKillIT(TwoNodes nodes) {
        this.nodes = nodes;
        this.ibok = nodes.ibok();
    }

    @BeforeEach
    void sendAsFastAsPossible() {
        pace = RealmSetting.of(ibok, Map.of("ibok.mailsPerMinute", "6000"));
    }

    @AfterEach
    void sendAtTheUsualPace() {
        pace.close();
    }

    @Test
    @Tag("punkt-4")
    @Tag("punkt-5")
    void noAcknowledgedRegistrationIsLostOrHalfMade() {
        long seed = Long.getLong("ibok.seed", System.nanoTime());
        Random random = new Random(seed);
        FaultReport report = new FaultReport("node-kill").count("seed", seed);
        for (int round = 0; round < FaultRounds.sampled(2, 10); round++) {
            int victim = random.nextInt(TwoNodes.NODES);
            ManyRegistrations registrations = ManyRegistrations.recorded(ibok, MANY, "Niezłomny");
            CompletableFuture<Void> busy = registrations.begin(0, MANY);
            registrations.awaitAcknowledged(random.nextInt(MANY));
            Instant killed = Instant.now();
            nodes.kill(victim);
            busy.join();
            Duration goneOn = Duration.between(killed, Instant.now());
            nodes.startAgain(victim);
            long leases = new AbandonedMails(ibok.database()).expire();
            Whole whole = Whole.seek(ibok, registrations.applications());
            report.count("rounds", 1)
                    .count("acknowledged", registrations.acknowledged())
                    .count("doneUnheard", registrations.unheard())
                    .count("failedTries", registrations.failed())
                    .count("secondsAfterTheKill", goneOn.toSeconds())
                    .count("mailsTheDeadHadClaimed", leases);
            whole.count(report);
            report.print();
            whole.verify();
            assertThat(registrations.acknowledged() + registrations.unheard()).isEqualTo(MANY);
            assertThat(temporaryPasswords(registrations.applications()))
                    .as("one for each mail, and for each copy of it that the dead node may have sent")
                    .isBetween((long) MANY, MANY + leases);
        }
    }

    @Test
    @Tag("punkt-6")
    void aLoginBegunOnANodeThatDiesIsFinishedOnTheOther() {
        Customer customer = Customer.registered(ibok, "Weronika", "Przerzucona");
        nodes.proxy().only(0);
        LoginConversation login = customer.atLoginPage(ibok).login(customer.login(), customer.temporaryPassword());
        assertThat(login.page()).contains("password-new");
        Answer changePage = login.answer();
        nodes.proxy().alternate();
        nodes.kill(0);
        try {
            // What was on its way to the dead node is answered by an error page; one goes back and presses again.
            Poll.until(
                    "the change of password",
                    LIMIT,
                    () -> login.backTo(changePage).changePassword(OWN).atPortal());
            assertThat(customer.atLoginPage(ibok).login(customer.login(), OWN).atPortal())
                    .isTrue();
        } finally {
            nodes.startAgain(0);
        }
    }

    private long temporaryPasswords(List<JsonNode> applications) {
        return ibok.database()
                .values(
                        "SELECT c.id FROM credential c JOIN ibok_application a ON a.user_id = c.user_id"
                                + " WHERE c.type = 'ibok-temporary-password' AND a.id = ANY(?)",
                        (Object) applications.stream()
                                .map(application -> application.path("id").asText())
                                .toArray(String[]::new))
                .size();
    }
}
