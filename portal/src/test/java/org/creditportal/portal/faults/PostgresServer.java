package org.creditportal.portal.faults;

import static org.creditportal.portal.faults.Patience.until;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.search.local.Leash;

/// A PostgreSQL that loses nothing it has committed, with the database and the three roles of an installation.
final class PostgresServer implements Server {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final int port;
    private Leash leash;

    private PostgresServer(Path folder, int port, Leash leash) {
        this.folder = folder;
        this.port = port;
        this.leash = leash;
    }

    static PostgresServer create(Path folder) {
        var port = Ports.free();
        make(folder, port);
        var server = new PostgresServer(folder, port, launch(folder));
        server.awaitConnections();
        return server;
    }

    int port() {
        return port;
    }

    /// Asks as the superuser.
    Store store() {
        return new Store(this::connect);
    }

    @Override
    public List<Long> processes() {
        var postmaster = ProcessHandle.of(leash.pid());
        return postmaster.stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(ProcessHandle::pid)
                .toList();
    }

    /// It refuses to start, and is started again, until the last process of the one before has ended.
    @Override
    public void start() {
        leash = launch(folder);
        until(PATIENCE, () -> {
            if (!leash.isHolding()) {
                leash = launch(folder);
            }
            return isServing();
        });
    }

    void awaitConnections() {
        until(PATIENCE, this::isServing);
    }

    private boolean isServing() {
        try (var connection = connect()) {
            return connection.isValid(1);
        } catch (SQLException away) {
            return false;
        }
    }

    @Override
    public void close() {
        Signals.kill(processes());
        leash.close();
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port + "/portal?connectTimeout=2&socketTimeout=20", "postgres", "");
    }

    private static void make(Path folder, int port) {
        try (var server = EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                        .setDataDirectory(folder.resolve("data"))
                        .setCleanDataDirectory(false)
                        .setPort(port)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on")
                        .start();
                var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var role : List.of("portal_owner", "portal_cms", "portal_public")) {
                statement.execute("create role " + role + " login password 'test'");
            }
            statement.execute("create database portal owner portal_owner");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /// As it was started first, which the server notes for itself. It refuses root, which has no rights in a user
    /// namespace.
    private static Leash launch(Path folder) {
        try {
            var script = "exec "
                    + Files.readString(folder.resolve("data/postmaster.opts")).strip();
            var user = ProcessHandle.current().info().user().orElse("");
            var prefix = user.equals("root") ? List.of("unshare", "-U") : List.<String>of();
            var command = Stream.concat(prefix.stream(), Stream.of("sh", "-c", script))
                    .toList();
            return Leash.start(command, Map.of(), folder.resolve("postgresql.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
