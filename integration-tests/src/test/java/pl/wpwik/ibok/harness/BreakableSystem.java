package pl.wpwik.ibok.harness;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The product once more, for tests that break what it stands on: a database that can be restarted, on a volume that can be
 * filled, few connections to it, and a clock that can be set. Whoever breaks something puts it in order again.
 */
public final class BreakableSystem implements AutoCloseable {

    /** Connections to the database. */
    public static final int CONNECTIONS = 10;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final SmallVolume volume;
    private final ServerClock clock;
    private final PostgresRestart postgres;
    private IbokSystem ibok;

    BreakableSystem() {
        Path work = Artifacts.fromSystemProperties().work();
        volume = SmallVolume.at(work.resolve("breakable-volume"), work.resolve("breakable-volume.log"));
        clock = new ServerClock(work.resolve("breakable-clock"));
        Path data = volume.directory().resolve("data");
        postgres = new PostgresRestart(data, work.resolve("breakable-postgres.log"));
        ibok = IbokSystem.start(EmbeddedDatabase.startIn(data), "breakable", environment());
        // Tokens that end while something is broken could not be renewed.
        ibok.asAdministrator()
                .put("", Map.of("accessTokenLifespan", Duration.ofHours(1).toSeconds()))
                .successful();
    }

    /**
     * For the next test: what an earlier one broke, or the time it set the clock to, may have ended sessions, and while
     * something is broken nobody can sign in.
     */
    void signEverybodyInAgain() {
        Poll.until("readiness", PATIENCE, ibok.server()::isReady);
        ibok = ibok.signedInAgain();
        Stream.of(ibok.asAdministrator(), ibok.asClerk(), ibok.asRegistrar(), ibok.asSupervisor())
                .forEach(AdminApi::signIn);
    }

    public IbokSystem ibok() {
        return ibok;
    }

    public ServerClock clock() {
        return clock;
    }

    /** As an administrator would; returns when the database accepts connections again. */
    public void restartDatabase() {
        postgres.restart(PostgresRestart.Mode.FAST);
    }

    /** As after a power cut; returns when the database accepts connections again. */
    public void crashDatabase() {
        postgres.restart(PostgresRestart.Mode.IMMEDIATE);
    }

    /** Only root can make a volume. */
    public boolean diskCanBeFilled() {
        return volume.canBeFilled();
    }

    /** Leaves the database not a byte. */
    public void fillDisk() {
        volume.fill();
    }

    public void freeDisk() {
        volume.free();
    }

    @Override
    public void close() {
        ibok.close();
        volume.close();
    }

    private Map<String, String> environment() {
        var environment = new TreeMap<>(clock.environment());
        environment.put("KC_DB_POOL_INITIAL_SIZE", "1");
        environment.put("KC_DB_POOL_MIN_SIZE", "1");
        environment.put("KC_DB_POOL_MAX_SIZE", Integer.toString(CONNECTIONS));
        return environment;
    }
}
