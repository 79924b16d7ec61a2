package org.creditportal.search.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The folder with all that a server writes: data, configuration, logs, temporary files and its process id.
record ServerFiles(Path folder) {

    /// In `state` itself or, where the account cannot reach that, in a folder for temporary files named after it.
    static ServerFiles of(Path state, ServerAccount account) {
        var wanted = state.toAbsolutePath().normalize();
        Folders.create(wanted);
        account.own(wanted);
        return new ServerFiles(account.canWrite(wanted) ? wanted : elsewhere(wanted));
    }

    private static Path elsewhere(Path wanted) {
        var folder = Path.of(System.getProperty("java.io.tmpdir"), "credit-portal-" + hash(wanted.toString()));
        if (Files.isSymbolicLink(folder)) {
            throw new IllegalStateException(folder + " is a symbolic link, which somebody else may have put there");
        }
        Folders.create(folder);
        return folder;
    }

    /// Makes an empty configuration and the folders that must be there.
    ///
    /// @param port where the server is to listen, 0 for any free port
    void prepare(Path distribution, ServerAccount account, int port) {
        Folders.delete(configuration());
        Folders.copy(distribution.resolve("config"), configuration());
        for (var part : new Path[] {data(), logs(), temporary()}) {
            Folders.create(part);
        }
        try {
            Files.writeString(configuration().resolve("elasticsearch.yml"), settings(port));
            Files.deleteIfExists(ports());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        account.own(folder);
    }

    Path configuration() {
        return folder.resolve("config");
    }

    Path data() {
        return folder.resolve("data");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    Path processId() {
        return folder.resolve("elasticsearch.pid");
    }

    Path lock() {
        return folder.resolve("portal.lock");
    }

    /// Written by the server as soon as it listens: one address with port a line.
    Path ports() {
        return logs().resolve("http.ports");
    }

    private String settings(int port) {
        return """
                cluster.name: credit-portal-local
                node.name: local
                node.portsfile: true
                path.data: "%s"
                path.logs: "%s"
                http.host: 127.0.0.1
                http.port: %d
                transport.host: 127.0.0.1
                transport.port: 0
                discovery.type: single-node
                action.auto_create_index: false
                cluster.routing.allocation.disk.threshold_enabled: false
                xpack.security.enabled: false
                """.formatted(data(), logs(), port);
    }

    private static String hash(String path) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
