package org.creditportal.search.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalElasticsearchIT {

    private static final Path HOME = Path.of(System.getProperty("elasticsearch.home"));

    @TempDir
    Path folder;

    @Test
    void endsAndRecoversAfterItsPortalWasKilled() throws Exception {
        var state = folder.resolve("state");
        var portal = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        TinyPortal.class.getName(),
                        HOME.toString(),
                        state.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var uri = URI.create(portal.inputReader().readLine());
        var created = send(HttpRequest.newBuilder(uri.resolve("/kept"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build());
        assertThat(created).isEqualTo(200);
        var server = ProcessHandle.of(Long.parseLong(Files.readString(
                                ServerFiles.of(state, ServerAccount.current()).processId())
                        .strip()))
                .orElseThrow();

        portal.destroyForcibly().waitFor();

        try (var next = LocalElasticsearch.start(HOME, state, line -> {})) {
            assertThat(server.isAlive()).isFalse();
            assertThat(send(HttpRequest.newBuilder(next.uri().resolve("/kept")).build()))
                    .isEqualTo(200);
            assertThatThrownBy(() -> LocalElasticsearch.start(HOME, state, line -> {}))
                    .hasMessageContaining("uses");
        }
        LocalElasticsearch.drop(state);
        assertThat(state).isEmptyDirectory();
    }

    @Test
    void startsInAFolderThatTheServersAccountCannotReach() throws Exception {
        var hidden = Files.createDirectory(
                folder.resolve("hidden"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Folders.copy(HOME, hidden.resolve("home"));
        var state = hidden.resolve("state");
        try (var server = LocalElasticsearch.start(hidden.resolve("home"), state, line -> {})) {
            assertThat(send(HttpRequest.newBuilder(server.uri().resolve("/_cluster/health"))
                            .build()))
                    .isEqualTo(200);
            assertThat(server.files()).isDirectory();
        }
        LocalElasticsearch.drop(state);
    }

    private static int send(HttpRequest request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.discarding()).statusCode();
        }
    }
}
