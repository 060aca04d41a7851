package pl.wpwik.ibok.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import pl.wpwik.ibok.harness.BreakableServer;
import pl.wpwik.ibok.harness.BreakableSystem;
import pl.wpwik.ibok.harness.FaultReport;
import pl.wpwik.ibok.harness.IbokSystem;
import pl.wpwik.ibok.harness.Poll;
import pl.wpwik.ibok.harness.Rows;
import pl.wpwik.ibok.register.Customer;
import pl.wpwik.ibok.register.Paper;

/** The database's disk is full: callers are told, nothing is half-written, and with space all goes on. */
@ExtendWith(BreakableServer.class)
@Tag("full")
@Tag("fault")
class DiskFullIT {

    private static final String MISSING = "needs a file system of its own, which only root can mount";
    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** So many refusals are enough; it takes a while until the room within the tables is used up. */
    private static final int REFUSALS = 20;

    private static final int MOST = 2000;

    /** 400 MB of messages that nobody reads. */
    private static final String MUCH_LOG =
            "SELECT pg_logical_emit_message(false, 'ibok', repeat('x', 8000000)) FROM generate_series(1, 50)";

    private final BreakableSystem system;
    private final IbokSystem ibok;

    DiskFullIT(BreakableSystem system) {
        this.system = system;
        this.ibok = system.ibok();
    }

    @BeforeEach
    void needAVolume() {
        if (System.getenv("CI") == null) {
            assumeTrue(system.diskCanBeFilled(), MISSING);
        }
        assertThat(system.diskCanBeFilled()).as(MISSING).isTrue();
    }

    @AfterEach
    void putInOrder() {
        system.freeDisk();
        if (!databaseAnswers()) {
            system.restartDatabase();
        }
    }

    @Test
    void withoutRoomForDataCallersAreToldAndNothingIsHalfWritten() {
        Answers answers = new Answers();
        system.fillDisk();
        while (answers.clear() + answers.unclear().size() < REFUSALS && answers.number() < MOST) {
            String language = answers.number() % 2 == 0 ? "pl" : "en";
            answers.add(() -> ibok.asClerk().in(language).post("/bok27/applications", Paper.complete("Jan", "Ciasny")));
        }
        system.freeDisk();
        boolean goesOnByItself = databaseAnswers();
        report("disk-full-data", answers, goesOnByItself);
        assertThat(answers.clear()).as("clear refusals").isPositive();
        assertThat(goesOnByItself).isTrue();
    }

    @Test
    void withoutRoomForTheLogOfChangesCallersAreToldAndNothingIsHalfWritten() {
        Answers answers = new Answers();
        system.fillDisk();
        useUpTheLog();
        for (int call = 0; call < REFUSALS; call++) {
            answers.add(() -> ibok.asClerk().post("/bok27/applications", Paper.complete("Jan", "Ciasny")));
        }
        system.freeDisk();
        boolean goesOnByItself = databaseAnswers();
        if (!goesOnByItself) {
            system.restartDatabase();
        }
        report("disk-full-log", answers, goesOnByItself);
        assertThat(answers.clear()).as("clear refusals").isPositive();
    }

    private void report(String name, Answers answers, boolean goesOnByItself) {
        Poll.until("readiness", LIMIT, ibok.server()::isReady);
        Customer afterwards = Customer.registered(ibok, "Jan", "Przestronny");
        List<JsonNode> acknowledged = answers.acknowledged();
        Rows rows = new Rows(ibok.database());
        long there =
                rows.count("SELECT count(*) FROM ibok_application WHERE id = ANY(?)", (Object) acknowledged.stream()
                        .map(application -> application.path("id").asText())
                        .toArray(String[]::new));
        List<String> halfMade = HalfMade.in(rows);
        new FaultReport(name)
                .count("calls", answers.number())
                .count("acknowledged", acknowledged.size())
                .count("acknowledgedAndThere", there)
                .count("clearRefusals", answers.clear())
                .count("unclearRefusals", answers.unclear().size())
                .count("slowestMillis", answers.slowest().toMillis())
                .count("halfMade", halfMade.size())
                .count("databaseRestartedByHand", goesOnByItself ? 0 : 1)
                .print();
        assertThat(answers.unclear()).isEmpty();
        assertThat(there).isEqualTo(acknowledged.size());
        assertThat(halfMade).isEmpty();
        assertThat(ChangePage.opensWith(ibok, afterwards.mail())).isTrue();
    }

    /** Until PostgreSQL needs another file for its log of changes, and cannot have it: it then ends all connections. */
    private void useUpTheLog() {
        Poll.until("the end of the log", LIMIT, () -> {
            try (var connection = ibok.database().connection();
                    var statement = connection.createStatement()) {
                statement.execute(MUCH_LOG);
                return false;
            } catch (SQLException broken) {
                return true;
            }
        });
    }

    private boolean databaseAnswers() {
        try {
            Poll.until("the database", Duration.ofSeconds(15), () -> {
                try (var connection = ibok.database().connection();
                        var statement = connection.createStatement()) {
                    return statement.execute("SELECT 1");
                } catch (SQLException away) {
                    return false;
                }
            });
            return true;
        } catch (IllegalStateException late) {
            return false;
        }
    }
}
