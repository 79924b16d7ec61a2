package org.creditportal.portal.local;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.creditportal.search.local.LocalElasticsearch;

/// The two servers of a portal, started side by side.
record Servers(LocalPostgres postgres, LocalElasticsearch elasticsearch) implements AutoCloseable {

    /// Starts both, or none.
    ///
    /// @param elasticsearchHome an unpacked distribution
    /// @throws NotStartedException if one of them does not start
    static Servers start(LocalFolder folder, Secrets secrets, Path elasticsearchHome) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var postgres = CompletableFuture.supplyAsync(
                    () -> timed("PostgreSQL", () -> LocalPostgres.start(folder.postgresql(), secrets)), threads);
            var elasticsearch = CompletableFuture.supplyAsync(
                    () -> timed(
                            "Elasticsearch",
                            () -> LocalElasticsearch.start(elasticsearchHome, folder.elasticsearch(), line -> {})),
                    threads);
            try {
                return postgres.thenCombine(elasticsearch, Servers::new).join();
            } catch (CompletionException e) {
                started(postgres).ifPresent(LocalPostgres::close);
                started(elasticsearch).ifPresent(LocalElasticsearch::close);
                var cause = Objects.requireNonNullElse(e.getCause(), e);
                throw new NotStartedException(String.valueOf(cause.getMessage()), cause);
            }
        }
    }

    /// What a node that joins needs to know.
    Map<String, String> addresses() {
        return Map.of(
                "postgresql.port", Integer.toString(postgres.port()),
                "elasticsearch.uri", elasticsearch.uri().toString());
    }

    @Override
    public void close() {
        elasticsearch.close();
        postgres.close();
    }

    private static <T> T timed(String name, Callable<T> start) {
        Progress.say(name + " 正在启动 is starting …");
        var begin = System.nanoTime();
        try {
            var server = start.call();
            Progress.say("%s 已就绪 is ready in %.1f s".formatted(name, (System.nanoTime() - begin) / 1e9));
            return server;
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new NotStartedException(name + " does not start: " + e.getMessage(), e);
        }
    }

    /// Waits for a start, however it ends.
    private static <T> Optional<T> started(CompletableFuture<T> start) {
        return start.handle((server, failure) -> Optional.ofNullable(server)).join();
    }
}
