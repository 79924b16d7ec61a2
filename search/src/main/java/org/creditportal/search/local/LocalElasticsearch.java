package org.creditportal.search.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/// A real Elasticsearch as a child of this JVM, on a free port of the loopback address, which ends with this JVM.
public final class LocalElasticsearch implements AutoCloseable {

    private static final int DEFAULT_HEAP_MEGABYTES = 512;

    private final StateLock lock;
    private final ServerFiles files;
    private final IntFunction<Leash> launch;
    private volatile Leash leash;
    private final URI uri;

    private LocalElasticsearch(StateLock lock, ServerFiles files, IntFunction<Leash> launch) {
        this.lock = lock;
        this.files = files;
        this.launch = launch;
        this.leash = launch.apply(0);
        this.uri = new Readiness(leash, files).await();
    }

    /// Starts a server with a heap of 512 MB; see [#start(Path, Path, int, Consumer)].
    public static LocalElasticsearch start(Path home, Path state, Consumer<String> progress) {
        return start(home, state, DEFAULT_HEAP_MEGABYTES, progress);
    }

    /// Starts a server and waits until it answers. What it held when it ended, also when it was killed, is there again.
    ///
    /// @param home an unpacked distribution, which is only read
    /// @param state folder for all that the server writes
    /// @param heapMegabytes memory of the server's JVM
    /// @param progress gets a line for people about each step
    /// @throws IllegalStateException if another portal uses the state, or the server does not start
    public static LocalElasticsearch start(Path home, Path state, int heapMegabytes, Consumer<String> progress) {
        var account = ServerAccount.current();
        var files = ServerFiles.of(state, account);
        var lock = StateLock.take(files);
        try {
            FormerServer.end(files);
            progress.accept("Elasticsearch is starting; its files are in " + files.folder());
            var distribution = Distribution.at(home).readableBy(account, files);
            var server = new LocalElasticsearch(
                    lock, files, port -> launch(distribution, files, account, heapMegabytes, port));
            progress.accept("Elasticsearch answers at " + server.uri());
            return server;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /// Deletes all that a server wrote for a state folder.
    ///
    /// @throws IllegalStateException if a portal uses the state
    public static void drop(Path state) {
        var files = ServerFiles.of(state, ServerAccount.current());
        try (var _ = StateLock.take(files)) {
            FormerServer.end(files);
            Folders.delete(files.folder());
        }
    }

    /// Where the server answers, for example `http://127.0.0.1:39201`.
    public URI uri() {
        return uri;
    }

    /// The folder that holds what the server writes: the state folder, or one for temporary files.
    public Path files() {
        return files.folder();
    }

    /// Whether the server's process is there.
    public boolean isRunning() {
        return leash.isHolding();
    }

    /// Starts the server again that has ended by itself or was killed, at the same address, and waits until it answers.
    ///
    /// @throws IllegalStateException if it does not start
    public void startAgain() {
        FormerServer.end(files);
        leash = launch.apply(uri.getPort());
        new Readiness(leash, files).await();
    }

    /// Ends the server and waits until it has ended.
    @Override
    public void close() {
        try (lock) {
            leash.close();
        }
    }

    private static Leash launch(
            Distribution distribution, ServerFiles files, ServerAccount account, int heap, int port) {
        files.prepare(distribution.home(), account, port);
        return Leash.start(
                account.command(distribution.command(files)),
                environment(files, heap),
                files.logs().resolve("console.log"));
    }

    private static Map<String, String> environment(ServerFiles files, int heap) {
        var options = List.of(
                "-Xms" + heap + "m",
                "-Xmx" + heap + "m",
                "-Xlog:disable",
                "-Xlog:all=warning:stderr:utctime,level,tags");
        return Map.of(
                "ES_JAVA_HOME", System.getProperty("java.home"),
                "ES_JAVA_OPTS", String.join(" ", options),
                "ES_PATH_CONF", files.configuration().toString(),
                "ES_TMPDIR", files.temporary().toString());
    }
}
