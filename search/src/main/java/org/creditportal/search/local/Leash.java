package org.creditportal.search.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Ties a process to this JVM: a small `sh` between them reads a pipe from here and ends the process when the pipe
/// ends, so also after `kill -9` of this JVM. It asks first and kills after 10 s.
public final class Leash implements AutoCloseable {

    /// The 10 s that the script leaves, and some.
    private static final long SECONDS_TO_END = 15;

    private final Process sh;
    private final long pid;

    private Leash(Process sh, long pid) {
        this.sh = sh;
        this.pid = pid;
    }

    /// Starts a process on a leash, which sends it `TERM` at the end.
    ///
    /// @param command what to start
    /// @param environment added to that of this JVM
    /// @param log file that gets what the process prints
    /// @throws UncheckedIOException if there is no `sh`
    public static Leash start(List<String> command, Map<String, String> environment, Path log) {
        var arguments = new ArrayList<>(List.of("start", log.toString()));
        arguments.addAll(command);
        var builder = script(arguments).redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            var sh = builder.start();
            return new Leash(sh, Long.parseLong(Objects.requireNonNull(firstLine(sh.getInputStream()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Puts a process that something else started on a leash.
    ///
    /// @param signal asks it to end, for example `TERM`; `INT` is PostgreSQL's, which else waits for its clients
    /// @throws UncheckedIOException if there is no `sh`
    public static Leash hold(long pid, String signal) {
        try {
            return new Leash(script(List.of("hold", signal, Long.toString(pid))).start(), pid);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The process on the leash.
    public long pid() {
        return pid;
    }

    /// Whether the leash is there; one that started its process ends with it.
    public boolean isHolding() {
        return sh.isAlive();
    }

    /// Lets the process go on without this JVM, for example because it has just been ended in another way.
    public void release() {
        try (var pipe = sh.outputWriter(StandardCharsets.US_ASCII)) {
            pipe.write("release\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends the process and waits until it has ended.
    @Override
    public void close() {
        try {
            sh.getOutputStream().close();
            if (!sh.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                throw new IllegalStateException("process " + pid + " does not end");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ProcessBuilder script(List<String> arguments) {
        try (var script = Objects.requireNonNull(Leash.class.getResourceAsStream("leash.sh"))) {
            var command = new ArrayList<String>();
            command.addAll(List.of("sh", "-c", new String(script.readAllBytes(), StandardCharsets.UTF_8), "leash"));
            command.addAll(arguments);
            return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String firstLine(InputStream output) throws IOException {
        return new BufferedReader(new InputStreamReader(output, StandardCharsets.US_ASCII)).readLine();
    }
}
