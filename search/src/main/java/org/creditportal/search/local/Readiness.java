package org.creditportal.search.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Waits for a server that has just been started.
record Readiness(Leash leash, ServerFiles files) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /// Waits until the server listens and has its indices ready.
    ///
    /// @throws IllegalStateException if it ends, or takes more than two minutes; the process is ended then
    URI await() {
        until(() -> Files.exists(files.ports()));
        var uri = listening();
        try (var http = HttpClient.newHttpClient()) {
            until(() -> isHealthy(http, uri));
        }
        return uri;
    }

    private void until(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (!leash.isHolding() || System.nanoTime() > deadline || isInterrupted()) {
                leash.close();
                throw new IllegalStateException("Elasticsearch does not start; see " + files.logs());
            }
        }
    }

    /// Pauses, unless this thread is to stop.
    private static boolean isInterrupted() {
        try {
            Thread.sleep(PAUSE);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private URI listening() {
        try (var addresses = Files.lines(files.ports())) {
            return URI.create("http://" + addresses.findFirst().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isHealthy(HttpClient http, URI uri) {
        var health = uri.resolve("/_cluster/health?wait_for_status=yellow&timeout=30s");
        try {
            return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notListeningYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
