package org.creditportal.search.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The server that an earlier portal left behind, which may still be ending because that portal was killed.
final class FormerServer {

    /// Its leash kills it after 10 s.
    private static final long SECONDS_TO_END = 15;

    private FormerServer() {}

    /// Waits for it to end, and kills it if it does not. To be called by the one who holds the files' lock.
    static void end(ServerFiles files) {
        running(files).ifPresent(server -> {
            if (!hasEnded(server)) {
                server.destroyForcibly();
                hasEnded(server);
            }
        });
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

    /// A process with the noted id that is not about these files has only inherited the number.
    private static Optional<ProcessHandle> running(ServerFiles files) {
        try {
            if (!Files.exists(files.processId())) {
                return Optional.empty();
            }
            var pid = Long.parseLong(Files.readString(files.processId()).strip());
            return ProcessHandle.of(pid)
                    .filter(process ->
                            commandLine(process).contains(files.folder().toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NumberFormatException e) {
            return Optional.empty();
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
