package org.creditportal.portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import org.creditportal.search.local.LocalElasticsearch;

/// All state of local mode.
///
/// @param path `.local` in the root of the clone
record LocalFolder(Path path) {

    static LocalFolder in(Path root) {
        return new LocalFolder(root.toAbsolutePath().normalize().resolve(".local"));
    }

    Path lock() {
        return path.resolve("portal.lock");
    }

    Path secrets() {
        return path.resolve("secrets.properties");
    }

    /// Where the servers of the running portal are, for nodes that join it.
    Path servers() {
        return path.resolve("servers.properties");
    }

    Path accounts() {
        return path.resolve("accounts.txt");
    }

    /// In this folder or, where the server could not reach it, among the temporary files.
    Path postgresql() {
        return ReachableFolder.of(path.resolve("postgresql"));
    }

    Path elasticsearch() {
        return path.resolve("elasticsearch");
    }

    Path demonstration() {
        return path.resolve("demonstration");
    }

    /// Pictures and documents of articles.
    Path media() {
        return path.resolve("media");
    }

    /// Large forms on their way.
    Path bulk() {
        return demonstration().resolve("bulk");
    }

    void create() {
        create(path);
    }

    /// Deletes everything but the lock, which the caller holds.
    void drop() {
        var postgresql = postgresql();
        FormerPostgres.end(postgresql.resolve("data"));
        delete(postgresql);
        LocalElasticsearch.drop(elasticsearch());
        try (var parts = Files.newDirectoryStream(path, part -> !part.equals(lock()))) {
            parts.forEach(LocalFolder::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Makes a folder that only its owner enters.
    static void createPrivate(Path folder) {
        create(folder);
        try {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Deletes a file, or a folder with all in it, if it is there.
    static void delete(Path path) {
        if (Files.notExists(path)) {
            return;
        }
        try (var parts = Files.walk(path)) {
            for (var part : parts.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
