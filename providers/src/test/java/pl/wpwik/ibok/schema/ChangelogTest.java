package pl.wpwik.ibok.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;
import org.junit.jupiter.api.Test;

class ChangelogTest {

    private static final String URL = "jdbc:h2:mem:changelog;DB_CLOSE_DELAY=-1";

    @Test
    void entitiesAndChangelogDescribeTheSameTables() throws Exception {
        try (Connection connection = DriverManager.getConnection(URL)) {
            migrate(connection);
            try (StandardServiceRegistry registry = registry()) {
                Metadata metadata = metadata(registry);
                assertThatCode(() -> SchemaManagementToolCoordinator.process(
                                metadata,
                                registry,
                                java.util.Map.of("jakarta.persistence.schema-generation.database.action", "validate"),
                                action -> {}))
                        .doesNotThrowAnyException();
                assertThat(columnsOf(connection)).isEqualTo(columnsOf(metadata));
            }
        }
    }

    private static void migrate(Connection connection) throws Exception {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        new Liquibase(IbokJpaEntityProvider.CHANGELOG, new ClassLoaderResourceAccessor(), database)
                .update(new Contexts());
    }

    private static StandardServiceRegistry registry() {
        return new StandardServiceRegistryBuilder()
                .applySetting("hibernate.connection.url", URL)
                .build();
    }

    private static Metadata metadata(StandardServiceRegistry registry) {
        MetadataSources sources = new MetadataSources(registry);
        IbokJpaEntityProvider.ENTITIES.forEach(sources::addAnnotatedClass);
        return sources.buildMetadata();
    }

    private static Set<String> columnsOf(Metadata metadata) {
        return metadata.collectTableMappings().stream()
                .flatMap(table -> table.getColumns().stream().map(column -> table.getName() + "." + column.getName()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> columnsOf(Connection connection) throws Exception {
        Set<String> columns = new TreeSet<>();
        try (ResultSet rows = connection.getMetaData().getColumns(null, "PUBLIC", "IBOK\\_%", null)) {
            while (rows.next()) {
                columns.add(rows.getString("TABLE_NAME") + "." + rows.getString("COLUMN_NAME"));
            }
        }
        return columns;
    }
}
