package org.creditportal.cms.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.pool.ConnectionPool;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.creditportal.cms.relay.Comparison;
import org.creditportal.cms.relay.IndexKeeper;
import org.creditportal.cms.relay.IndexPlan;
import org.creditportal.cms.relay.Reconcile;
import org.creditportal.cms.relay.Relay;
import org.creditportal.search.IndexChange;
import org.creditportal.search.IndexStanding;
import org.creditportal.search.IndicesInMemory;
import org.flywaydb.core.Flyway;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/// A real store with published rows, and indices in memory that are kept on it.
final class IndexedStore implements AutoCloseable {

    final TestDatabase database = TestDatabase.create();
    final IndicesInMemory indices = new IndicesInMemory(1);
    final DatabaseClient client;
    private final ConnectionPool pool;

    IndexedStore(int published) {
        Flyway.configure()
                .dataSource(
                        "jdbc:postgresql://localhost:" + database.port() + "/" + database.name(),
                        "portal_owner",
                        "test")
                .schemas("cms", "published")
                .placeholders(Map.of("region", "虚构市", "cmsRole", "portal_cms", "publicRole", "portal_public"))
                .load()
                .migrate();
        var login = new DatabaseSettings.Login("portal_cms", "test");
        pool = Connections.pool(
                new DatabaseSettings(
                        "localhost", database.port(), database.name(), login, login, login, "disable", null),
                login,
                Map.of());
        client = DatabaseClient.create(pool);
        database.execute(PublishedSamples.insert(1, published));
    }

    UnitOfWork unitOfWork() {
        return new PostgresUnitOfWork(TransactionalOperator.create(new R2dbcTransactionManager(pool)));
    }

    /// A keeper of the index, as on one more node.
    IndexKeeper keeper() {
        return new IndexKeeper(
                new PostgresIndexPlans(client),
                new PostgresPublishedInventory(client),
                new PostgresPublishedRecords(client),
                indices,
                new PostgresOutbox(client),
                new Reconcile(
                        new PostgresComparisons(client),
                        new PostgresPublishedInventory(client),
                        indices,
                        new PostgresOutbox(client)));
    }

    Relay relay() {
        return new Relay(
                new PostgresOutbox(client),
                new PostgresPublishedRecords(client),
                new PostgresIndexPlans(client),
                indices);
    }

    /// Until it rests twice: after a rebuild it removes the old index and compares the new one.
    static void untilAtRest(IndexKeeper keeper) {
        for (int rests = 0;
                rests < 2;
                rests += Boolean.TRUE.equals(keeper.step().block()) ? 0 : 1) {
            // goes on by itself
        }
    }

    IndexPlan plan() {
        return Objects.requireNonNull(new PostgresIndexPlans(client).look().block());
    }

    Comparison comparison() {
        return Objects.requireNonNull(new PostgresComparisons(client).look().block());
    }

    IndexStanding standing() {
        return Objects.requireNonNull(indices.standing().block());
    }

    /// By id, version and window of each document that can be found.
    void expectTheIndexToAgree() {
        var published = database.query(
                "select id || ' ' || version || ' ' || (visible_until < 'infinity') from published.entry");
        assertThat(indices.held(standing().serving().iterator().next()).values().stream()
                        .filter(change -> change instanceof IndexChange.Put)
                        .map(change -> (IndexChange.Put) change)
                        .map(put -> put.id() + " " + put.version() + " "
                                + (put.document().visibleUntil() != null))
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
