package org.creditportal.portal.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.creditportal.search.local.LocalElasticsearch;

/// An Elasticsearch of one node.
///
/// @param folder for all that it writes
record SearchServer(Path folder, LocalElasticsearch server) implements Server {

    static SearchServer create(Path folder) {
        var home = Path.of(System.getProperty("elasticsearch.home"));
        return new SearchServer(folder, LocalElasticsearch.start(home, folder, line -> {}));
    }

    URI uri() {
        return server.uri();
    }

    /// The one that holds the data, which a smaller one before it has started.
    @Override
    public List<Long> processes() {
        try {
            var noted = Files.readString(server.files().resolve("elasticsearch.pid"));
            return List.of(Long.parseLong(noted.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void start() {
        server.startAgain();
    }

    @Override
    public void close() {
        server.close();
        LocalElasticsearch.drop(folder);
    }
}
