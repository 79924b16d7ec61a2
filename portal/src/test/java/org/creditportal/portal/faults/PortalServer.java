package org.creditportal.portal.faults;

import static org.creditportal.portal.faults.Patience.until;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.creditportal.portal.CreditPortalApplication;
import org.creditportal.search.local.Leash;

/// A portal in a JVM of its own, configured as an operator does.
final class PortalServer implements Server {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path log;
    private final Caller caller;
    private final Map<String, String> environment;
    private final List<String> arguments;
    private Leash leash;

    private PortalServer(Path log, int port, Map<String, String> environment, List<String> arguments) {
        this.log = log;
        this.caller = new Caller("http://localhost:" + port);
        this.environment = environment;
        this.arguments = arguments;
        this.leash = launch();
    }

    /// Starts a node, and does not wait for it.
    ///
    /// @param environment with `SERVER_PORT`
    static PortalServer launch(Path log, Map<String, String> environment, String... arguments) {
        return new PortalServer(
                log, Integer.parseInt(environment.getOrDefault("SERVER_PORT", "")), environment, List.of(arguments));
    }

    Caller caller() {
        return caller;
    }

    void awaitReadiness() {
        until(PATIENCE, () -> {
            if (!leash.isHolding()) {
                throw new AssertionError("a portal ended:\n" + printed());
            }
            return caller.get("/api/v1/status").status() == 200;
        });
    }

    @Override
    public List<Long> processes() {
        return List.of(leash.pid());
    }

    @Override
    public void start() {
        leash = launch();
        awaitReadiness();
    }

    @Override
    public void close() {
        Signals.kill(processes());
        leash.close();
    }

    String printed() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private Leash launch() {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dio.netty.allocator.type=pooled",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                CreditPortalApplication.class.getName()));
        command.addAll(arguments);
        return Leash.start(command, environment, log);
    }
}
