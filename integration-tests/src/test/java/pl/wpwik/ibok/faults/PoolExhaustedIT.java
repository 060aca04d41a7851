package pl.wpwik.ibok.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.BreakableServer;
import pl.wpwik.ibok.harness.BreakableSystem;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.Http.Answer;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Rows;
import pl.wpwik.ibok.harness.Together;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** No connection to the database is left: callers are told soon, and once there are some again all goes on. */
@ExtendWith(BreakableServer.class)
@Tag("full")
@Tag("fault")
class PoolExhaustedIT {

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int CALLS = 6;

    /** Keycloak waits 20 s for a connection. */
    private static final Duration BOUNDED = Duration.ofSeconds(40);

    private static final String WAITING =
            "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query ILIKE '%ibok_application%'";

    private final IbokSystem ibok;

    PoolExhaustedIT(BreakableSystem system) {
        this.ibok = system.ibok();
    }

    @Test
    void withoutAConnectionCallersAreToldSoonAndMailsFollowLater() throws SQLException {
        Answers refused = new Answers();
        ibok.mailbox().stop();
        JsonNode application = Paper.record(ibok.asClerk(), Paper.complete("Jan", "Kolejkowy"));
        Paper.register(ibok.asRegistrar(), application).successful();
        List<CompletableFuture<Answer>> holding;
        boolean readyMeanwhile;
        Duration slowest;
        ExecutorService people = Executors.newFixedThreadPool(BreakableSystem.CONNECTIONS);
        try (Connection lock = ibok.database().connection()) {
            lock.setAutoCommit(false);
            lock.createStatement().execute("LOCK TABLE ibok_application IN ACCESS EXCLUSIVE MODE");
            holding = IntStream.range(0, BreakableSystem.CONNECTIONS)
                    .mapToObj(i ->
                            CompletableFuture.supplyAsync(() -> ibok.asClerk().get(Paper.path(application)), people))
                    .toList();
            Rows rows = new Rows(ibok.database());
            Poll.until("an empty pool", LIMIT, () -> rows.count(WAITING) >= BreakableSystem.CONNECTIONS);
            ibok.mailbox().startAgain();
            Together.run(
                    CALLS,
                    call -> refused.add(() -> ibok.asClerk()
                            .in(call % 2 == 0 ? "pl" : "en")
                            .post("/bok27/applications", Paper.complete("Jan", "Kolejkowy"))));
            slowest = refused.slowest();
            readyMeanwhile = ibok.server().isReady();
            lock.rollback();
        } finally {
            people.shutdown();
        }
        // Background work may have been quicker to one of the connections; whoever got none was told so.
        holding.forEach(call -> refused.add(call::join));
        long served = refused.acknowledged().size();
        ibok.mailbox().await(application.path("contact").path("email").asText(), Customer.ACTIVATION_SUBJECT);
        Poll.until("readiness", LIMIT, ibok.server()::isReady);
        Customer afterwards = Customer.registered(ibok, "Jan", "Swobodny");
        List<String> halfMade = HalfMade.in(new Rows(ibok.database()));
        new FaultReport("pool-exhausted")
                .count("connections", BreakableSystem.CONNECTIONS)
                .count("clearRefusals", refused.clear())
                .count("unclearRefusals", refused.unclear().size())
                .count("slowestMillis", slowest.toMillis())
                .count("readyMeanwhile", readyMeanwhile ? 1 : 0)
                .count("heldCallsServed", served)
                .count("halfMade", halfMade.size())
                .print();
        assertThat(refused.clear()).isGreaterThanOrEqualTo(CALLS);
        assertThat(refused.unclear()).isEmpty();
        assertThat(slowest).isLessThan(BOUNDED);
        assertThat(served).isPositive();
        assertThat(halfMade).isEmpty();
        assertThat(ChangePage.opensWith(ibok, afterwards.mail())).isTrue();
    }
}
