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

/// A real PostgreSQL as a child of this JVM, on a free port of the loopback address, which ends with this JVM. Every
/// connection needs a password; nothing that is committed is lost.
final class LocalPostgres implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final EmbeddedPostgres server;
    private final Leash leash;

    private LocalPostgres(EmbeddedPostgres server, Leash leash) {
        this.server = server;
        this.leash = leash;
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
        var postgres = launch(folder, data, secrets);
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

    private static LocalPostgres launch(Path folder, Path data, Secrets secrets) {
        var log = folder.resolve("postgresql.log");
        var password = folder.resolve("password");
        try {
            PrivateFile.write(password, secrets.value(Name.DATABASE_SUPERUSER));
            var server = configure(folder, data, password, log)
                    .setConnectConfig("password", secrets.value(Name.DATABASE_SUPERUSER))
                    .start();
            var pid = FormerPostgres.noted(data).orElseThrow().pid();
            return new LocalPostgres(server, Leash.hold(pid, "INT"));
        } catch (IOException | RuntimeException e) {
            throw new NotStartedException("PostgreSQL does not start; see " + log, e);
        } finally {
            LocalFolder.delete(password);
        }
    }

    /// The server's own defaults suit tests that throw their data away; here nothing may be lost, and nobody else on
    /// this
    /// machine may come in.
    private static EmbeddedPostgres.Builder configure(Path folder, Path data, Path password, Path log) {
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                .setDataDirectory(data)
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
