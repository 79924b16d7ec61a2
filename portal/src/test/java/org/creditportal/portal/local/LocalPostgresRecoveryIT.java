package org.creditportal.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class LocalPostgresRecoveryIT {

    @TempDir
    Path folder;

    private Path postgresql;
    private Secrets secrets;

    @BeforeEach
    void name() {
        postgresql = folder.resolve("postgresql");
        secrets = Secrets.keptIn(folder.resolve("secrets"));
    }

    @Test
    void endsWithItsPortalAndComesBackWithWhatWasCommitted() throws Exception {
        var portal = ChildJvm.start(folder, Map.of(), TinyPortal.class, postgresql.toString());
        var port = Integer.parseInt(portal.await(Pattern.compile("serves on ([0-9]+)")));
        Database.ofOwner(port, secrets).execute("create table kept as select 42 as value");
        var server = FormerPostgres.noted(postgresql.resolve("data")).orElseThrow();

        portal.kill();

        try (var next = LocalPostgres.start(postgresql, secrets)) {
            assertThat(server.isAlive()).isFalse();
            assertThat(Database.ofOwner(next.port(), secrets).query("select value from kept"))
                    .containsExactly("42");
        }
        assertThat(postgresql.resolve("data/postmaster.pid")).doesNotExist();
    }

    @Test
    void startsAlthoughAnotherProcessHasTheNumberOfTheFormerServer() throws Exception {
        LocalPostgres.start(postgresql, secrets).close();
        var pid = ProcessHandle.current().pid();
        Files.writeString(postgresql.resolve("data/postmaster.pid"), pid + "\n" + postgresql.resolve("data") + "\n");

        try (var server = LocalPostgres.start(postgresql, secrets)) {
            assertThat(Database.ofOwner(server.port(), secrets).query("select 1"))
                    .containsExactly("1");
        }
    }

    @Test
    void beginsAnewAfterAFirstStartThatWasInterrupted() throws Exception {
        var data = Files.createDirectories(postgresql.resolve("data"));
        Files.writeString(data.resolve("postgresql.conf"), "half");

        try (var server = LocalPostgres.start(postgresql, secrets)) {
            assertThat(Database.ofOwner(server.port(), secrets).query("select 1"))
                    .containsExactly("1");
        }
    }
}
