package pl.wpwik.ibok.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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

    /**
     * In a directory of the caller's, as in production a commit is on its way to the disk before it is acknowledged. The
     * log of changes is kept short, so that a small volume will do.
     */
    static EmbeddedDatabase startIn(Path directory) {
        try {
            return new EmbeddedDatabase(EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    // Below the ports lent to outgoing connections: it has to be free again after a restart.
                    .setPort(Ports.free())
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_wal_size", "96MB")
                    .setServerConfig("min_wal_size", "32MB")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + directory, e);
        }
    }

    Database settings() {
        return Database.postgres(postgres.getJdbcUrl(NAME, NAME), NAME, NAME);
    }

    public Connection connection() throws SQLException {
        return postgres.getPostgresDatabase().getConnection();
    }

    /** The first column of whatever the query finds, as text. */
    public List<String> values(String query, Object... parameters) {
        try (var connection = connection();
                var statement = connection.prepareStatement(query)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            try (var rows = statement.executeQuery()) {
                var values = new ArrayList<String>();
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
                return values;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
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
