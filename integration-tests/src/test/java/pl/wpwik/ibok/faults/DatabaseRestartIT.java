package pl.wpwik.ibok.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pl.wpwik.ibok.harness.BreakableServer;
import pl.wpwik.ibok.harness.BreakableSystem;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.FaultRounds;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.register.RealmSetting;

/** PostgreSQL goes and comes back under the running server: what was acknowledged is there, and the server goes on. */
@ExtendWith(BreakableServer.class)
@Tag("full")
@Tag("fault")
class DatabaseRestartIT {

    private static final int MANY = 200;
    private static final Duration BACK = Duration.ofSeconds(60);

    private final BreakableSystem system;

    DatabaseRestartIT(BreakableSystem system) {
        this.system = system;
    }

    /** How PostgreSQL goes. */
    enum End {
        RESTART,
        CRASH;

        void of(BreakableSystem system) {
            if (this == RESTART) {
                system.restartDatabase();
            } else {
                system.crashDatabase();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("punkt-4")
    void noAcknowledgedRegistrationIsLost(End end) {
        FaultReport report = new FaultReport("database-" + end.name().toLowerCase(Locale.ROOT));
        List<Whole> rounds = new ArrayList<>();
        try (RealmSetting unhurried = RealmSetting.of(system.ibok(), Map.of("ibok.mailsPerMinute", "6000"))) {
            assertThat(unhurried).isNotNull();
            for (int round = 0; round < FaultRounds.sampled(1, 5); round++) {
                rounds.add(round(end, report));
            }
        }
        report.print();
        assertThat(rounds).isNotEmpty().allSatisfy(Whole::verify);
    }

    private Whole round(End end, FaultReport report) {
        ManyRegistrations registrations = ManyRegistrations.recorded(system.ibok(), MANY, "Wznowiony");
        CompletableFuture<Void> busy = registrations.begin(0, MANY);
        registrations.awaitAcknowledged(MANY / 2);
        end.of(system);
        busy.join();
        Poll.until("readiness", BACK, system.ibok().server()::isReady);
        long stuck = new StuckMails(system.ibok().database()).release();
        report.count("rounds", 1)
                .count("acknowledged", registrations.acknowledged())
                .count("doneUnheard", registrations.unheard())
                .count("failedTries", registrations.failed())
                .count("mailsTriedAgain", stuck);
        return Whole.seek(system.ibok(), registrations.applications()).count(report);
    }
}
