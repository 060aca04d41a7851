package pl.wpwik.ibok.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.changelog.ChangeSet;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.junit.jupiter.api.Test;

/** A Regulamin appended before anybody could be asked at login locks no customer out after the upgrade. */
class RegulaminMigrationTest {

    @Test
    void versionsOfBeforeAreForInformation() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:regulamin");
                Statement statement = connection.createStatement()) {
            Liquibase liquibase = new Liquibase(
                    IbokJpaEntityProvider.CHANGELOG,
                    new ClassLoaderResourceAccessor(),
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection)));
            liquibase.update(changeSetsBefore(liquibase), new Contexts(), new LabelExpression());
            statement.executeUpdate("""
                    INSERT INTO IBOK_REGULAMIN_VERSION (ID, REALM_ID, POSITION, REGULAMIN_VERSION, IN_FORCE_FROM, URL,
                        APPENDED_BY, APPENDED_AT)
                    VALUES ('v', 'r', 0, '2', DATE '2026-05-01', 'https://wpwik.example', 'anna', 0)""");
            liquibase.update(new Contexts());
            try (ResultSet row = statement.executeQuery("SELECT ACCEPTANCE, HAS_TEXT FROM IBOK_REGULAMIN_VERSION")) {
                assertThat(row.next()).isTrue();
                assertThat(row.getString(1)).isEqualTo("INFORMATION");
                assertThat(row.getBoolean(2)).isFalse();
            }
        }
    }

    private static int changeSetsBefore(Liquibase liquibase) throws Exception {
        return liquibase.listUnrunChangeSets(new Contexts(), new LabelExpression()).stream()
                .map(ChangeSet::getId)
                .toList()
                .indexOf("ibok-0.5.0-regulamin");
    }
}
