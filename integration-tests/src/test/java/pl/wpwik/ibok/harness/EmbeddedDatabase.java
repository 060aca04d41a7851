package pl.wpwik.ibok.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** A real PostgreSQL of this test run, with direct access for tests that look behind the server's back. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "postgres";

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static EmbeddedDatabase start() {
        try {
            return new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.track_utility", "off")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start", e);
        }
    }

    Database settings() {
        return Database.postgres(postgres.getJdbcUrl(NAME, NAME), NAME, NAME);
    }

    public Connection connection() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /** The statements of a piece of work: how often each was executed. */
    public Map<String, Long> statementsOf(Runnable work) {
        try (var connection = connection()) {
            var statistics = new StatementStatistics(connection);
            statistics.reset();
            work.run();
            return statistics.calls();
        } catch (SQLException e) {
            throw new IllegalStateException("Statistics failed", e);
        }
    }

    /** Every row of every table as text, to search for what must be nowhere. */
    public String dump() {
        try (var connection = connection()) {
            return new DatabaseDump(connection).text();
        } catch (SQLException e) {
            throw new IllegalStateException("Dump failed", e);
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
