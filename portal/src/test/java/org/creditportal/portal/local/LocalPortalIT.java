package org.creditportal.portal.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.portal.CreditPortalApplication;
import org.creditportal.portal.Eventually;
import org.creditportal.search.local.LocalElasticsearch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Local mode as a whole, in a folder that stands for a clone.
@Timeout(300)
class LocalPortalIT {

    private static final Pattern READY = Pattern.compile("Ready: (http://localhost:[0-9]+/)");
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    Path clone;

    @AfterEach
    void dropWhatIsInOtherFolders() {
        LocalElasticsearch.drop(clone.resolve(".local/elasticsearch"));
    }

    @Test
    void fillsItselfOnceAndRecoversWhenItWasKilled() throws Exception {
        var first = start("--demo.entries=4000");
        var address = first.await(READY);
        assertThat(read(address).statusCode()).isEqualTo(200);
        var found = found(address);
        assertThat(found).isBetween(3_200L, 4_000L);
        var accounts = clone.resolve(".local/accounts.txt");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(accounts)))
                .isEqualTo("rw-------");
        var written = Files.readString(accounts);

        refusesASecondPortalInTheSameFolder();
        letsASecondNodeJoin(found);
        assertThat(read(address).statusCode()).isEqualTo(200);
        startsAServerAgainThatWasKilled(first, address, found);
        first.kill();

        try (var next = start()) {
            var line = next.await(READY);
            assertThat(found(line)).isEqualTo(found);
            assertThat(accounts).hasContent(written);
        }
    }

    private void startsAServerAgainThatWasKilled(ChildJvm portal, String address, long found) throws Exception {
        var postgres =
                FormerPostgres.noted(clone.resolve(".local/postgresql/data")).orElseThrow();
        assertThat(postgres.destroyForcibly()).isTrue();
        postgres.onExit().join();
        portal.await(Pattern.compile("(PostgreSQL) 已恢复"));
        Eventually.within(Duration.ofSeconds(10), () -> isFound(address, found));

        var elasticsearch = portal.descendants()
                .filter(child -> child.info()
                        .command()
                        .filter(command -> command.endsWith("java"))
                        .isPresent())
                .toList();
        assertThat(elasticsearch).isNotEmpty().allMatch(ProcessHandle::destroyForcibly);
        portal.await(Pattern.compile("(Elasticsearch) 已恢复"));
        Eventually.within(Duration.ofSeconds(10), () -> isFound(address, found));
    }

    /// By the index, not by PostgreSQL in its place.
    private static boolean isFound(String address, long total) throws Exception {
        var answer = read(address + "api/v1/search?size=1");
        return answer.statusCode() == 200
                && JSON.readTree(answer.body()).path("total").asLong() == total
                && !JSON.readTree(answer.body()).path("degraded").asBoolean();
    }

    private void refusesASecondPortalInTheSameFolder() throws Exception {
        try (var accidental = start()) {
            assertThat(accidental.end()).isEqualTo(1);
        }
    }

    private void letsASecondNodeJoin(long found) throws Exception {
        try (var second = start("--local.join")) {
            assertThat(found(second.await(READY))).isEqualTo(found);
        }
    }

    private ChildJvm start(String... flags) throws IOException {
        return ChildJvm.start(
                clone,
                Map.of("portal.local.elasticsearch-home", System.getProperty("elasticsearch.home")),
                CreditPortalApplication.class,
                Stream.concat(Stream.of("--spring.profiles.active=local", "--server.port=0"), Stream.of(flags))
                        .toArray(String[]::new));
    }

    private static long found(String address) throws Exception {
        var answer = JSON.readTree(read(address + "api/v1/search?size=1").body());
        assertThat(answer.path("degraded").asBoolean()).isFalse();
        return answer.path("total").asLong();
    }

    private static HttpResponse<String> read(String address) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }
}
