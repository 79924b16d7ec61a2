package org.creditportal.cms.store;

import io.r2dbc.pool.ConnectionPool;
import java.util.Map;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.flywaydb.core.Flyway;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/// A real store after its migrations, as each of the two sides reaches it.
final class MigratedStore implements AutoCloseable {

    final TestDatabase database = TestDatabase.create();
    private final ConnectionPool writing;
    private final ConnectionPool reading;

    MigratedStore() {
        Flyway.configure()
                .dataSource(
                        "jdbc:postgresql://localhost:" + database.port() + "/" + database.name(),
                        "portal_owner",
                        "test")
                .schemas("cms", "published")
                .placeholders(Map.of("region", "虚构市", "cmsRole", "portal_cms", "publicRole", "portal_public"))
                .load()
                .migrate();
        writing = pool("portal_cms");
        reading = pool("portal_public");
    }

    /// With the role that writes.
    DatabaseClient cms() {
        return DatabaseClient.create(writing);
    }

    /// Transactions of the role that writes.
    UnitOfWork unitOfWork() {
        return new PostgresUnitOfWork(TransactionalOperator.create(new R2dbcTransactionManager(writing)));
    }

    /// With the role that can read what is published and nothing more.
    DatabaseClient published() {
        return DatabaseClient.create(reading);
    }

    @Override
    public void close() {
        writing.dispose();
        reading.dispose();
    }

    private ConnectionPool pool(String role) {
        var login = new DatabaseSettings.Login(role, "test");
        return Connections.pool(
                new DatabaseSettings(
                        "localhost", database.port(), database.name(), login, login, login, "disable", null),
                login,
                Map.of());
    }
}
