package org.creditportal.search.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// An unpacked Elasticsearch.
///
/// @param home its folder, which is only read
record Distribution(Path home) {

    static Distribution at(Path home) {
        var distribution = new Distribution(home.toAbsolutePath().normalize());
        if (!Files.exists(distribution.script())) {
            throw new IllegalStateException(home + " holds no Elasticsearch");
        }
        return distribution;
    }

    /// This one or, if the account cannot read it, a copy among the server's files.
    Distribution readableBy(ServerAccount account, ServerFiles files) {
        if (account.canRead(script())) {
            return this;
        }
        var copy = files.folder().resolve("distribution").resolve(version());
        if (!Files.exists(copy)) {
            var incomplete = copy.resolveSibling("incomplete");
            Folders.copy(home, incomplete);
            move(incomplete, copy);
        }
        return new Distribution(copy);
    }

    /// Starts by `bash`, because unpacking may have lost the right to run the script.
    List<String> command(ServerFiles files) {
        return List.of("bash", script().toString(), "-p", files.processId().toString());
    }

    private Path script() {
        return home.resolve("bin/elasticsearch");
    }

    /// The name of the server's own jar without its ending, for example `elasticsearch-8.19.21`.
    private String version() {
        try (var jars = Files.newDirectoryStream(home.resolve("lib"), "elasticsearch-[0-9]*.jar")) {
            return jars.iterator().next().getFileName().toString().replace(".jar", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void move(Path from, Path to) {
        try {
            Files.move(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
