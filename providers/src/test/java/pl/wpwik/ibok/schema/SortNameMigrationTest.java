package pl.wpwik.ibok.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;
import pl.wpwik.ibok.application.FoldedText;

/** Rows of the version before get the sort name the register would give them. */
class SortNameMigrationTest {

    private static final String INSERT = "INSERT INTO IBOK_APPLICATION (ID, REALM_ID, NUMBER_YEAR, NUMBER_SEQUENCE,"
            + " APPLICATION_NUMBER, STATUS, VERSION, FILED_ON, DUE_ON, CHANNEL, APPLICANT_KIND, FIRST_NAME, LAST_NAME,"
            + " ORGANISATION_NAME, REGULAMIN_ACCEPTED, ENTERED_BY, ENTERED_AT, SEARCH_TEXT) VALUES (?, 'r', 2026, ?, 'n',"
            + " 'SUBMITTED', 0, DATE '2026-11-20', DATE '2026-12-04', 'POST', ?, ?, ?, ?, FALSE, 'anna', 0, '')";

    @Test
    void everyLatinLetterIsFoldedAsTheRegisterFoldsIt() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:sortname")) {
            Liquibase liquibase = new Liquibase(
                    IbokJpaEntityProvider.CHANGELOG,
                    new ClassLoaderResourceAccessor(),
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
            liquibase.update(changeSetsBefore(liquibase, "ibok-0.3.0-lists"), new Contexts(), new LabelExpression());
            Map<String, String> expected = new LinkedHashMap<>();
            latinLetters()
                    .forEach(letter -> expected.put(
                            insert(connection, expected.size(), "PERSON", "Ewa", letter + "a", null),
                            FoldedText.of(letter) + "a ewa"));
            expected.put(insert(connection, expected.size(), "PERSON", null, "Lis", "Firma"), "lis");
            expected.put(insert(connection, expected.size(), "ORGANISATION", "Jan", "Lis", "Źródło"), "zrodlo");
            // A name whose accents were typed apart.
            expected.put(insert(connection, expected.size(), "PERSON", null, "Z\u0307o\u0301c\u0301", null), "zoc");
            expected.put(
                    insert(connection, expected.size(), "PERSON", "X".repeat(9), "Ł".repeat(200), null),
                    "l".repeat(200));
            liquibase.update(new Contexts());
            assertThat(sortNames(connection)).containsExactlyInAnyOrderEntriesOf(expected);
        }
    }

    /** Those of Latin-1 and Latin Extended-A that are letters in names. */
    private static List<String> latinLetters() {
        return IntStream.rangeClosed(0xC0, 0x17E)
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                // What folds to nothing plainer differs in case only, and lower case depends on the database's
                // language.
                .filter(letter -> FoldedText.of(letter).chars().allMatch(c -> c < 128))
                .toList();
    }

    private static int changeSetsBefore(Liquibase liquibase, String id) throws Exception {
        return liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                .map(ChangeSet::getId)
                .toList()
                .indexOf(id);
    }

    private static String insert(
            Connection connection, int number, String kind, String firstName, String lastName, String organisation) {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, Integer.toString(number));
            insert.setInt(2, number);
            insert.setString(3, kind);
            insert.setString(4, firstName);
            insert.setString(5, lastName);
            insert.setString(6, organisation);
            insert.executeUpdate();
            return Integer.toString(number);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> sortNames(Connection connection) throws SQLException {
        Map<String, String> names = new LinkedHashMap<>();
        try (ResultSet rows = connection.createStatement().executeQuery("SELECT ID, SORT_NAME FROM IBOK_APPLICATION")) {
            while (rows.next()) {
                names.put(rows.getString(1), rows.getString(2));
            }
        }
        return names;
    }
}
