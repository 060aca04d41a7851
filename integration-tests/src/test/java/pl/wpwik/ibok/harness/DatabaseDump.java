package pl.wpwik.ibok.harness;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The whole database as readable text: one line per value, large values and bytes included. */
record DatabaseDump(Connection connection) {

    private static final String TABLES = """
            SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) FROM pg_tables
            WHERE schemaname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1
            """;
    /** What Hibernate's lob types put aside: columns then hold only a number. */
    private static final String LARGE_OBJECTS = "SELECT loid, data FROM pg_largeobject ORDER BY loid, pageno";

    String text() throws SQLException {
        var text = new StringBuilder();
        for (var table : tables()) {
            append(text, table, "SELECT * FROM " + table);
        }
        append(text, "pg_largeobject", LARGE_OBJECTS);
        return text.toString();
    }

    private List<String> tables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private void append(StringBuilder text, String table, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var columns = rows.getMetaData();
            while (rows.next()) {
                for (int column = 1; column <= columns.getColumnCount(); column++) {
                    text.append(table)
                            .append('.')
                            .append(columns.getColumnName(column))
                            .append('=')
                            .append(value(rows, column))
                            .append('\n');
                }
            }
        }
    }

    private static String value(ResultSet rows, int column) throws SQLException {
        if (rows.getObject(column) instanceof byte[] bytes) {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return rows.getString(column);
    }
}
