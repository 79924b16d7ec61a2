package org.creditportal.search.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class LeashTests {

    @TempDir
    Path folder;

    @Test
    void endsTheProcessWhenItIsClosed() {
        var leash = start("sleep 60");
        var child = ProcessHandle.of(leash.pid()).orElseThrow();
        assertThat(child.isAlive()).isTrue();

        leash.close();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void killsAProcessThatDoesNotListen() throws Exception {
        var leash = start("trap '' TERM; echo deaf; while :; do sleep 1; done");
        var child = ProcessHandle.of(leash.pid()).orElseThrow();
        while (Files.size(log()) == 0) {
            Thread.sleep(Duration.ofMillis(20));
        }

        leash.close();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void endsWithAProcessThatEndsByItself() throws Exception {
        try (var leash = start("echo said; exit 3")) {
            while (leash.isHolding()) {
                Thread.sleep(Duration.ofMillis(20));
            }
            assertThat(log()).hasContent("said");
        }
    }

    @Test
    void endsTheProcessAfterItsOwnerWasKilled() throws Exception {
        var owner = owner();
        var child =
                ProcessHandle.of(Long.parseLong(owner.inputReader().readLine())).orElseThrow();

        owner.destroyForcibly().waitFor();

        child.onExit().get(20, TimeUnit.SECONDS);
    }

    @Test
    void holdsAProcessThatSomethingElseStarted() throws Exception {
        var child = new ProcessBuilder("sleep", "60").start();

        Leash.hold(child.pid(), "INT").close();

        assertThat(child.waitFor()).isEqualTo(128 + 2);
    }

    @Test
    void leavesAReleasedProcessAlone() throws Exception {
        var child = new ProcessBuilder("sleep", "60").start();
        var leash = Leash.hold(child.pid(), "TERM");

        leash.release();

        while (leash.isHolding()) {
            Thread.sleep(Duration.ofMillis(20));
        }
        assertThat(child.isAlive()).isTrue();
        child.destroyForcibly();
    }

    private Leash start(String script) {
        return Leash.start(List.of("sh", "-c", script), Map.of(), log());
    }

    private Path log() {
        return folder.resolve("log");
    }

    private Process owner() throws Exception {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TinyOwner.class.getName(),
                        Files.createFile(log()).toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
