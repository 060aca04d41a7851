package pl.wpwik.ibok.schema;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.database.Database;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** The register's own tables in a database of their own, made by the changelog: for what needs SQL but no server. */
public final class RegisterDatabase implements AutoCloseable {

    private final Connection connection;
    private final SessionFactory sessions;

    /** On H2. */
    public RegisterDatabase() {
        this("jdbc:h2:mem:" + UUID.randomUUID());
    }

    /** @param url of an empty database */
    public RegisterDatabase(String url) {
        try {
            // H2's lives as long as this connection.
            connection = DriverManager.getConnection(url);
            migrate(connection);
            // Liquibase leaves it off.
            connection.setAutoCommit(true);
        } catch (SQLException | LiquibaseException e) {
            throw new IllegalStateException(e);
        }
        StandardServiceRegistry registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.connection.url", url)
                .applySetting("hibernate.generate_statistics", true)
                .build();
        MetadataSources sources = new MetadataSources(registry);
        IbokJpaEntityProvider.ENTITIES.forEach(sources::addAnnotatedClass);
        sessions = sources.buildMetadata().buildSessionFactory();
    }

    public void inTransaction(Consumer<EntityManager> work) {
        sessions.inTransaction(work::accept);
    }

    public <T> T fromTransaction(Function<EntityManager, T> work) {
        return sessions.fromTransaction(work::apply);
    }

    /** With a connection of its own, for what Hibernate has no words for. */
    public Connection connection() {
        return connection;
    }

    /** How many statements some work takes. */
    public long statements(Consumer<EntityManager> work) {
        sessions.getStatistics().clear();
        inTransaction(work);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    @Override
    public void close() {
        sessions.close();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void migrate(Connection connection) throws LiquibaseException {
        Database database =
                DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
        new Liquibase(IbokJpaEntityProvider.CHANGELOG, new ClassLoaderResourceAccessor(), database)
                .update(new Contexts());
    }
}
