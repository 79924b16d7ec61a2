package org.creditportal.cms.store;

import io.r2dbc.pool.ConnectionPool;
import java.time.Duration;
import java.util.Map;
import org.creditportal.cms.proceeding.UnitOfWork;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.callback.Callback;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

/// Migrates, then connects: departments with a role that writes, readers with one that can only read what is
/// published.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseSettings.class, IdentityKeys.class})
@Import({
    AccountAdapters.class,
    CmsAdapters.class,
    DeliveryAdapters.class,
    ArticleAdapters.class,
    MediaAdapters.class,
    PublishedAdapters.class
})
public class StoreConfiguration {

    /// The longest that a statement may take.
    private static final Duration CMS_STATEMENT = Duration.ofSeconds(60);

    /// How long a transaction waits for its portal. One that is frozen, or that can no longer be reached, would else
    /// keep
    /// its locks, and nobody could go on with what it was doing.
    private static final Duration IN_TRANSACTION = Duration.ofSeconds(5);

    private static final Duration PUBLIC_STATEMENT = Duration.ofSeconds(10);
    private static final Duration ON_THE_WAY = Duration.ofSeconds(1);

    @Bean(initMethod = "migrate")
    Flyway flyway(
            DatabaseSettings settings, @Value("${portal.region}") String region, ObjectProvider<Callback> callbacks) {
        return Flyway.configure()
                .dataSource(
                        Connections.jdbcUrl(settings),
                        settings.migration().username(),
                        settings.migration().password())
                .schemas("cms", "published")
                .placeholders(Map.of(
                        "region", region,
                        "cmsRole", settings.cms().username(),
                        "publicRole", settings.published().username()))
                .callbacks(callbacks.orderedStream().toArray(Callback[]::new))
                .connectRetries(10)
                .load();
    }

    @Bean(destroyMethod = "dispose")
    @DependsOn("flyway")
    ConnectionPool cmsConnections(DatabaseSettings settings) {
        return Connections.pool(
                settings,
                settings.cms(),
                Map.of(
                        "lock_timeout",
                        "10s",
                        "statement_timeout",
                        CMS_STATEMENT.toSeconds() + "s",
                        "idle_in_transaction_session_timeout",
                        IN_TRANSACTION.toSeconds() + "s",
                        "work_mem",
                        "16MB",
                        // A plan that a connection keeps from when a table was small is the square of the time for a
                        // large form.
                        "plan_cache_mode",
                        "force_custom_plan"));
    }

    @Bean(destroyMethod = "dispose")
    @DependsOn("flyway")
    ConnectionPool publicConnections(DatabaseSettings settings) {
        return Connections.pool(
                settings,
                settings.published(),
                Map.of(
                        "statement_timeout",
                        PUBLIC_STATEMENT.toSeconds() + "s",
                        "plan_cache_mode",
                        "force_custom_plan"));
    }

    @Bean
    DatabaseClient cmsDatabase(@Qualifier("cmsConnections") ConnectionPool pool) {
        return Connections.client(pool, CMS_STATEMENT.plus(ON_THE_WAY));
    }

    @Bean
    DatabaseClient publicDatabase(@Qualifier("publicConnections") ConnectionPool pool) {
        return Connections.client(pool, PUBLIC_STATEMENT.plus(ON_THE_WAY));
    }

    @Bean
    UnitOfWork unitOfWork(@Qualifier("cmsConnections") ConnectionPool pool) {
        return new PostgresUnitOfWork(TransactionalOperator.create(new R2dbcTransactionManager(pool)));
    }

    @Bean
    IdentityVault identityVault(IdentityKeys keys) {
        return new IdentityVault(keys);
    }
}
