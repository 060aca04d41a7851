package pl.wpwik.ibok.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

/** A real PostgreSQL of this test run, with direct access for tests that look behind the server's back. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "postgres";

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static EmbeddedDatabase start() {
        try {
            return new EmbeddedDatabase(EmbeddedPostgres.builder().start());
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
