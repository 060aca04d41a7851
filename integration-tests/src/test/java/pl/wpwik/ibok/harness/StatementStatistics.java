package pl.wpwik.ibok.harness;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/** What PostgreSQL itself has counted: every executed statement, its values left out. */
record StatementStatistics(Connection connection) {

    void reset() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
            statement.execute("SELECT pg_stat_statements_reset()");
        }
    }

    Map<String, Long> calls() throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("SELECT query, calls FROM pg_stat_statements"
                        + " WHERE query NOT LIKE '%pg_stat_statements%'")) {
            var calls = new TreeMap<String, Long>();
            while (rows.next()) {
                calls.merge(rows.getString(1), rows.getLong(2), Long::sum);
            }
            return calls;
        }
    }
}
