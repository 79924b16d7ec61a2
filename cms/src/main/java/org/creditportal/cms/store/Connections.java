package org.creditportal.cms.store;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.pool.ConnectionPoolConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionConfiguration;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.client.SSLMode;
import java.time.Duration;
import java.util.Map;

/// Makes connections to PostgreSQL from settings.
final class Connections {

    private static final int MOST = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private Connections() {}

    /// @param options parameters of the session, such as `lock_timeout`
    static ConnectionPool pool(DatabaseSettings settings, DatabaseSettings.Login login, Map<String, String> options) {
        var factory = new PostgresqlConnectionFactory(configuration(settings, login, options));
        return new ConnectionPool(ConnectionPoolConfiguration.builder(factory)
                .initialSize(2)
                .maxSize(MOST)
                .maxAcquireTime(PATIENCE)
                .maxIdleTime(Duration.ofMinutes(10))
                .build());
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
