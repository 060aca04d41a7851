package pl.wpwik.ibok.harness;

import java.sql.SQLException;

/** Counts and changes rows behind the server's back. */
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

    /** The server may have to be told to look again. Gives how many rows were changed. */
    public int change(String statement, Object... parameters) {
        try (var connection = database.connection();
                var prepared = connection.prepareStatement(statement)) {
            for (int index = 0; index < parameters.length; index++) {
                prepared.setObject(index + 1, parameters[index]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
