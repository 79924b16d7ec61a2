package org.creditportal.portal.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.creditportal.portal.local.Secrets.Name;
import org.creditportal.search.local.Leash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL as a child of this JVM, on a free port of the loopback address, which ends with this JVM. Every
/// connection needs a password; nothing that is committed is lost.
final class LocalPostgres implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LocalPostgres.class);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int ANY_PORT = 0;

    private final Path folder;
    private final Secrets secrets;
    private volatile EmbeddedPostgres server;
    private volatile Leash leash;

    private LocalPostgres(Path folder, Secrets secrets) {
        this.folder = folder;
        this.secrets = secrets;
        this.server = launch(folder, secrets, ANY_PORT);
        this.leash = leash(folder);
    }

    /// Starts a server, also after a kill of an earlier one; at the first start with the database `portal` and its
    /// roles.
    ///
    /// @param folder for all that the server writes
    /// @throws NotStartedException naming the log
    static LocalPostgres start(Path folder, Secrets secrets) {
        var data = folder.resolve("data");
        var complete = folder.resolve("complete");
        LocalFolder.createPrivate(folder);
        FormerPostgres.end(data);
        if (Files.notExists(complete)) {
            LocalFolder.delete(data);
        }
        var postgres = new LocalPostgres(folder, secrets);
        try {
            if (Files.notExists(complete)) {
                Roles.create(postgres.server, secrets);
                Files.createFile(complete);
            }
            return postgres;
        } catch (SQLException | IOException e) {
            postgres.close();
            throw new NotStartedException("PostgreSQL has no database for the portal: " + e.getMessage(), e);
        }
    }

    int port() {
        return server.getPort();
    }

    boolean isRunning() {
        return ProcessHandle.of(leash.pid()).filter(ProcessHandle::isAlive).isPresent();
    }

    /// Starts the server again that has ended by itself or was killed, on the same port.
    ///
    /// @throws NotStartedException naming the log
    void startAgain() {
        var port = port();
        forget();
        FormerPostgres.end(folder.resolve("data"));
        server = launch(folder, secrets, port);
        leash = leash(folder);
    }

    /// Ends the server and waits until it has ended.
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            leash.close();
        }
    }

    private static EmbeddedPostgres launch(Path folder, Secrets secrets, int port) {
        var log = folder.resolve("postgresql.log");
        var password = folder.resolve("password");
        try {
            PrivateFile.write(password, secrets.value(Name.DATABASE_SUPERUSER));
            return configure(folder, password, log)
                    .setPort(port)
                    .setConnectConfig("password", secrets.value(Name.DATABASE_SUPERUSER))
                    .start();
        } catch (IOException | RuntimeException e) {
            throw new NotStartedException("PostgreSQL does not start; see " + log, e);
        } finally {
            LocalFolder.delete(password);
        }
    }

    private static Leash leash(Path folder) {
        return Leash.hold(
                FormerPostgres.noted(folder.resolve("data")).orElseThrow().pid(), "INT");
    }

    /// Gives back what is held of a server that is no more; a second time, if it could not be started again.
    private void forget() {
        try {
            leash.release();
            server.close();
        } catch (IOException | RuntimeException nothingIsHeld) {
            LOG.debug("PostgreSQL had ended: {}", nothingIsHeld.getMessage());
        }
    }

    /// The server's own defaults suit tests that throw their data away; here nothing may be lost, and nobody else on
    /// this
    /// machine may come in.
    private static EmbeddedPostgres.Builder configure(Path folder, Path password, Path log) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("unix_socket_directories", "");
    }
}
