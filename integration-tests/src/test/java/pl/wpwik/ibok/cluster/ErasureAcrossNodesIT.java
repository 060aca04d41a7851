package pl.wpwik.ibok.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.erasure.DueAccounts;
import pl.wpwik.ibok.erasure.HalfErased;
import pl.wpwik.ibok.erasure.Trace;
import pl.wpwik.ibok.faults.ManyRegistrations;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.FaultRounds;
import pl.wpwik.ibok.harness.IbokCluster;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.NodeJournal;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.TwoNodes;
import pl.wpwik.ibok.register.Customer;

/** Both nodes erase; none erases twice, and one that dies leaves nobody half-erased. */
@ExtendWith(IbokCluster.class)
@Tag("full")
@Tag("punkt-8")
class ErasureAcrossNodesIT {

    private static final Duration LIMIT = Duration.ofMinutes(3);
    private static final String LAST_NAME = "Przemijalska";

    private final TwoNodes nodes;
    private final IbokSystem ibok;
    private final DueAccounts accounts;

    ErasureAcrossNodesIT(TwoNodes nodes) {
        this.nodes = nodes;
        this.ibok = nodes.ibok();
        this.accounts = new DueAccounts(ibok);
    }

    @Test
    void whoIsErasedOnOneNodeDoesNotComeBackOutOfTheCacheOfTheOther() {
        Customer customer = Trace.registered(ibok, "qz2pam");
        for (int node = 0; node < TwoNodes.NODES; node++) {
            nodes.proxy().only(node);
            assertThat(ibok.asAdministrator().get(customer.userPath()).status()).isEqualTo(200);
            assertThat(byLogin(customer)).hasSize(1);
            assertThat(opensChangePage(customer)).isTrue();
        }
        accounts.close(customer.application());
        accounts.awaitErased(customer.application());
        for (int node = 0; node < TwoNodes.NODES; node++) {
            nodes.proxy().only(node);
            Poll.until(
                    "the user gone",
                    Duration.ofSeconds(10),
                    () -> ibok.asAdministrator().get(customer.userPath()).status() == 404);
            assertThat(byLogin(customer)).isEmpty();
            assertThat(opensChangePage(customer)).isFalse();
        }
        nodes.proxy().alternate();
        assertThat(accounts.tracesOutsideEvents(Trace.of("qz2pam", customer.application())))
                .isEmpty();
    }

    @Test
    @Tag("fault")
    void aNodeThatDiesAmidTheErasureLeavesNobodyHalfErasedAndTheOtherGoesOn() {
        int many = FaultRounds.sampled(150, 1000);
        long seed = Long.getLong("ibok.seed", System.nanoTime());
        Random random = new Random(seed);
        FaultReport report = new FaultReport("node killed amid the erasure").count("seed", seed);
        ManyRegistrations registrations = ManyRegistrations.recorded(ibok, many, LAST_NAME);
        registrations.begin(0, many).join();
        JsonNode[] applications = registrations.applications().toArray(JsonNode[]::new);
        HalfErased state = HalfErased.of(accounts, registrations.applications());
        Poll.until("all mails", LIMIT, () -> state.owedMails() == 0);
        int victim = random.nextInt(TwoNodes.NODES);
        int before = 1 + random.nextInt(many / 3);
        try (NodeJournal erased = NodeJournal.of(ibok.database(), "ibok_application", "status", "= 'ERASED'")) {
            accounts.close(applications);
            Poll.until("some erasures", LIMIT, () -> state.erased() >= before);
            long erasedBefore = state.erased();
            nodes.kill(victim);
            Instant killed = Instant.now();
            List<String> halfErasedThen = state.found();
            Poll.until("all erasures", LIMIT, () -> state.erased() == many);
            report.count("accounts", many)
                    .count("erasedBeforeTheKill", erasedBefore)
                    .count(
                            "secondsAfterTheKill",
                            Duration.between(killed, Instant.now()).toSeconds())
                    .count("halfErased", halfErasedThen.size() + state.found().size())
                    .count(
                            "erasedTwice",
                            erased.changes().values().stream()
                                    .filter(changes -> changes.size() > 1)
                                    .count());
            erased.changes().values().forEach(byNodes -> byNodes.forEach(node -> report.count(node, 1)));
            report.print();
            assertThat(halfErasedThen).isEmpty();
            assertThat(state.found()).isEmpty();
            assertThat(erased.changes())
                    .hasSize(many)
                    .allSatisfy((id, byNodes) -> assertThat(byNodes).hasSize(1));
        } finally {
            nodes.startAgain(victim);
        }
        assertThat(accounts.tracesOutsideEvents(new Trace(List.of(LAST_NAME)))).isEmpty();
    }

    private JsonNode byLogin(Customer customer) {
        return ibok.asAdministrator()
                .get("/users?exact=true&username=" + customer.login())
                .successful()
                .json();
    }

    private boolean opensChangePage(Customer customer) {
        return customer.atLoginPage(ibok)
                .login(customer.login(), customer.temporaryPassword())
                .page()
                .contains("password-new");
    }
}
