package org.creditportal.portal.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/// Sends signals to processes of this test, the first of them first.
final class Signals {

    private Signals() {}

    static void kill(List<Long> processes) {
        run("kill -KILL " + listed(processes));
    }

    /// Stops the processes and lets them go on after a while, even if this JVM has ended by then.
    static void freeze(List<Long> processes, Duration duration) {
        var all = listed(processes);
        run("kill -STOP %s; sleep %.3f; kill -CONT %s".formatted(all, duration.toMillis() / 1000.0, all));
    }

    /// Stops the processes until they are let go on or killed.
    static void stop(List<Long> processes) {
        run("kill -STOP " + listed(processes));
    }

    static void goOn(List<Long> processes) {
        run("kill -CONT " + listed(processes));
    }

    private static String listed(List<Long> processes) {
        return processes.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    /// A process that has just ended by itself is no error.
    private static void run(String script) {
        try {
            new ProcessBuilder("sh", "-c", script)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
