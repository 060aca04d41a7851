package pl.wpwik.ibok.harness;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which node has given a column another value, in which row and how often: PostgreSQL itself notes it, whatever the nodes
 * believe. Tables need the column {@code id}.
 */
public final class NodeJournal implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final String table;

    private NodeJournal(EmbeddedDatabase database, String table) {
        this.database = database;
        this.table = table;
    }

    /** @param condition which new values count, as {@code = 'SENT'} */
    public static NodeJournal of(EmbeddedDatabase database, String table, String column, String condition) {
        var journal = new NodeJournal(database, table);
        journal.execute("CREATE TABLE node_journal_" + table + " (id text, node text)");
        journal.execute("CREATE FUNCTION note_" + table + "() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
                + " INSERT INTO node_journal_" + table + " VALUES (NEW.id, current_setting('application_name'));"
                + " RETURN NEW; END $$");
        journal.execute("CREATE TRIGGER note_" + table + " AFTER UPDATE ON " + table + " FOR EACH ROW WHEN (OLD."
                + column + " IS DISTINCT FROM NEW." + column + " AND NEW." + column + " " + condition
                + ") EXECUTE FUNCTION note_" + table + "()");
        return journal;
    }

    /** From the row to the nodes that have changed it, one entry per change. */
    public Map<String, List<String>> changes() {
        var changes = new TreeMap<String, List<String>>();
        for (var line : database.values("SELECT id || ' ' || node FROM node_journal_" + table)) {
            var change = line.split(" ");
            changes.computeIfAbsent(change[0], id -> new ArrayList<>()).add(change[1]);
        }
        return changes;
    }

    @Override
    public void close() {
        execute("DROP TRIGGER note_" + table + " ON " + table);
        execute("DROP FUNCTION note_" + table + "()");
        execute("DROP TABLE node_journal_" + table);
    }

    private void execute(String statement) {
        try (var connection = database.connection();
                var definition = connection.createStatement()) {
            definition.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
