package pl.wpwik.ibok.harness;

import java.sql.SQLException;

/** Counts rows behind the server's back. */
public record Rows(EmbeddedDatabase database) {

    /** @param parameters texts for the query's question marks */
    public long count(String query, Object... parameters) {
        try (var connection = database.connection();
                var statement = connection.prepareStatement(query)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
