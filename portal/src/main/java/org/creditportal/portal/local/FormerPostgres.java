package org.creditportal.portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The server that a killed portal left behind: it may still be ending, or only its `postmaster.pid` may be left.
final class FormerPostgres {

    /// Its leash kills it after 10 s.
    private static final long SECONDS_TO_END = 15;

    private FormerPostgres() {}

    /// Ends it, and removes a `postmaster.pid` whose process is gone or is now somebody else's. To be called by the one
    /// who holds the portal's lock.
    static void end(Path data) {
        var file = pidFile(data);
        if (Files.notExists(file)) {
            return;
        }
        noted(data)
                .filter(process -> commandLine(process).contains(data.toString()))
                .ifPresent(server -> {
                    server.destroy();
                    if (!hasEnded(server)) {
                        server.destroyForcibly();
                        hasEnded(server);
                    }
                });
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    /// The process that `postmaster.pid` names in its first line.
    static Optional<ProcessHandle> noted(Path data) {
        try (var lines = Files.lines(pidFile(data))) {
            return lines.findFirst()
                    .filter(line -> line.strip().matches("[0-9]+"))
                    .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean hasEnded(ProcessHandle server) {
        try {
            server.onExit().get(SECONDS_TO_END, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Linux cuts long command lines for [ProcessHandle#info()], not in `/proc`.
    private static String commandLine(ProcessHandle process) {
        try {
            var bytes = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException noSuchFile) {
            return process.info().commandLine().orElse("");
        }
    }
}
