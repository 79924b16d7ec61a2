package org.creditportal.cms.store;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.client.SSLMode;
import io.r2dbc.spi.ValidationDepth;
import java.time.Duration;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/// Makes connections to PostgreSQL from settings.
final class Connections {

    private static final int MOST = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /// Before each use a connection is asked whether the server is still there: one whose way was lost without a word
    /// would wait for it for a quarter of an hour.
    private static final Duration ANSWER = Duration.ofMillis(500);

    /// How many more connections are tried when one is dead.
    private static final int MORE = 3;

    private Connections() {}

    /// @param options parameters of the session, such as `lock_timeout`
    static ConnectionPool pool(DatabaseSettings settings, DatabaseSettings.Login login, Map<String, String> options) {
        var factory = new PostgresqlConnectionFactory(configuration(settings, login, options));
        return new ConnectionPool(ConnectionPoolConfiguration.builder(factory)
                .initialSize(2)
                .maxSize(MOST)
                .maxAcquireTime(PATIENCE)
                .validationDepth(ValidationDepth.REMOTE)
                .maxValidationTime(ANSWER)
                .acquireRetry(MORE)
                .maxIdleTime(Duration.ofMinutes(10))
                .build());
    }

    /// @param longest how long a statement is waited for; longer than the server lets one take, for a server that can
    /// no
    /// longer be reached ends nothing
    static DatabaseClient client(ConnectionPool pool, Duration longest) {
        return DatabaseClient.builder()
                .connectionFactory(pool)
                .executeFunction(statement -> Flux.from(statement.execute()).timeout(longest))
                .build();
    }

    static String jdbcUrl(DatabaseSettings settings) {
        var certificate = settings.sslRootCertificate();
        return "jdbc:postgresql://" + settings.host() + ":" + settings.port() + "/" + settings.name() + "?sslmode="
                + settings.sslMode() + (certificate == null ? "" : "&sslrootcert=" + certificate);
    }

    private static PostgresqlConnectionConfiguration configuration(
            DatabaseSettings settings, DatabaseSettings.Login login, Map<String, String> options) {
        var builder = PostgresqlConnectionConfiguration.builder()
                .host(settings.host())
                .port(settings.port())
                .database(settings.name())
                .username(login.username())
                .password(login.password())
                .applicationName("credit-portal")
                .connectTimeout(PATIENCE)
                .tcpKeepAlive(true)
                .sslMode(SSLMode.fromValue(settings.sslMode()))
                .options(options);
        var certificate = settings.sslRootCertificate();
        return (certificate == null ? builder : builder.sslRootCert(certificate)).build();
    }
}
