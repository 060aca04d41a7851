package pl.wpwik.ibok.closure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Table;
import jakarta.persistence.metamodel.EntityType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.schema.RegisterDatabase;

@Tag("punkt-8")
class RowsOfApplicationTest {

    /** Those of the application itself, which it empties, and those of which a stub stays. */
    private static final Set<String> ELSEWHERE =
            Set.of("IBOK_SUPPLY_POINT", "IBOK_CLAUSE_ANSWER", "IBOK_HISTORY", "IBOK_CLOSURE");

    @Test
    void noTableThatPointsToAnApplicationIsForgotten() throws SQLException {
        try (RegisterDatabase database = new RegisterDatabase()) {
            Set<String> deleted = database.fromTransaction(entities -> new RowsOfApplication(entities)
                    .types().stream().map(RowsOfApplicationTest::table).collect(Collectors.toSet()));
            assertThat(deleted).contains("IBOK_LOGIN", "IBOK_ACTIVATION").doesNotContainAnyElementsOf(ELSEWHERE);
            assertThat(tablesWith(database, "APPLICATION_ID"))
                    .isEqualTo(Stream.concat(deleted.stream(), ELSEWHERE.stream())
                            .collect(Collectors.toCollection(TreeSet::new)));
            assertThat(tablesWith(database, "SUBJECT_ID")).containsExactly("IBOK_MAIL");
        }
    }

    @Test
    void theRowsOfOneApplicationGoAndThoseOfAnotherStay() throws SQLException {
        try (RegisterDatabase database = new RegisterDatabase()) {
            try (Statement statement = database.connection().createStatement()) {
                for (String application : new String[] {"doomed", "neighbour"}) {
                    statement.executeUpdate("insert into IBOK_LOGIN (REALM_ID, LOGIN, APPLICATION_ID) values ('r', '"
                            + application + "', '" + application + "')");
                    statement.executeUpdate(
                            "insert into IBOK_ACTIVATION (APPLICATION_ID, REALM_ID, SENT_AT, EXPIRES_AT) values ('"
                                    + application + "', 'r', 0, 0)");
                }
            }
            database.inTransaction(entities -> new RowsOfApplication(entities).delete("doomed"));
            assertThat(applications(database, "IBOK_LOGIN")).containsExactly("neighbour");
            assertThat(applications(database, "IBOK_ACTIVATION")).containsExactly("neighbour");
        }
    }

    private static String table(EntityType<?> type) {
        return type.getJavaType().getAnnotation(Table.class).name();
    }

    private static Set<String> tablesWith(RegisterDatabase database, String column) throws SQLException {
        try (ResultSet rows = database.connection().getMetaData().getColumns(null, null, "IBOK\\_%", column)) {
            return firstColumn(rows, "TABLE_NAME");
        }
    }

    private static Set<String> applications(RegisterDatabase database, String table) throws SQLException {
        try (Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("select APPLICATION_ID from " + table)) {
            return firstColumn(rows, "APPLICATION_ID");
        }
    }

    private static Set<String> firstColumn(ResultSet rows, String name) throws SQLException {
        Set<String> values = new TreeSet<>();
        while (rows.next()) {
            values.add(rows.getString(name));
        }
        return values;
    }
}
