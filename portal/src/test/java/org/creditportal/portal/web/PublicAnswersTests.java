package org.creditportal.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleAnnouncement.announcement;
import static org.creditportal.portal.web.SampleAnnouncement.announcementId;
import static org.creditportal.portal.web.SampleEntry.code;
import static org.creditportal.portal.web.SampleEntry.entry;
import static org.creditportal.portal.web.SampleEntry.id;
import static org.creditportal.portal.web.TestPortal.NOON;

import io.r2dbc.spi.R2dbcTimeoutException;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpMethod;

/// What every answer to a reader keeps to: how it may be cached, what browsers may do with it, how it fails.
class PublicAnswersTests {

    private final TestPortal portal =
            TestPortal.start().publish(entry(1)).announce(announcement(1).about(1));

    @AfterEach
    void stop() {
        portal.close();
    }

    static Stream<String> everything() {
        return Stream.of(
                "/",
                "/search?q=虚构",
                "/lists/black",
                "/entries/" + id(1),
                "/subjects/" + code(1),
                "/announcements",
                "/announcements/" + announcementId(1),
                "/memoranda",
                "/duties",
                "/status",
                "/api/v1/search?q=虚构",
                "/api/v1/entries",
                "/api/v1/entries/" + id(1),
                "/api/v1/subjects/" + code(1),
                "/api/v1/announcements",
                "/api/v1/announcements/" + announcementId(1),
                "/api/v1/lists",
                "/api/v1/memoranda",
                "/api/v1/duties",
                "/api/v1/calendar/working-days?from=2026-02-10&plus=20",
                "/api/v1/status");
    }

    static Stream<String> everyResource() {
        return everything().filter(path -> path.startsWith("/api/"));
    }

    @ParameterizedTest
    @MethodSource("everything")
    @DisplayName("C1: an answer may be kept but must be asked for again, which a 304 makes cheap")
    void mayBeKeptButMustBeAskedForAgain(String path) {
        var answer = portal.get(path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(answer.header("ETag")).matches("\"[0-9a-f]{32}\"");
        assertThat(answer.header("Vary")).contains("Accept-Encoding");

        var again = portal.ask(HttpMethod.GET, path, Map.of("If-None-Match", answer.header("ETag")));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(answer.header("ETag"));
        assertThat(again.header("Cache-Control")).isEqualTo("public, no-cache");
    }

    @Test
    void isNoLongerTheSameAfterAnEdge() {
        portal.publish(entry(2).visible(NOON.plusMillis(1), null));
        var before = portal.get("/lists/black").header("ETag");

        var after = portal.at(NOON.plusMillis(1)).ask(HttpMethod.GET, "/lists/black", Map.of("If-None-Match", before));

        assertThat(after.status()).isEqualTo(200);
        assertThat(after.header("ETag")).isNotEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("everything")
    void answersHeadAsGetWithoutABody(String path) {
        var head = portal.ask(HttpMethod.HEAD, path, Map.of());

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(portal.get(path).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api/v1/lists", "/nothing", "/api/v1/nothing", "/lists/grey", "/favicon.ico"})
    void letsBrowsersRunAndLoadNothingButOurOwn(String path) {
        var answer = portal.get(path);

        assertThat(answer.header("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe", "*");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
    }

    @Test
    void keepsOnlyHashedFilesForever() {
        var address = portal.get("/").body().replaceAll("(?s).*href=\"(/static/[^\"]+\\.css)\".*", "$1");

        assertThat(address).matches("/static/[a-z]+\\.[0-9a-f]+\\.css");
        assertThat(portal.get(address).header("Cache-Control")).isEqualTo("public, max-age=31536000, immutable");
        assertThat(portal.get(address.replaceAll("\\.[0-9a-f]+\\.", ".0000.")).status())
                .isEqualTo(404);
        assertThat(portal.get("/favicon.ico").header("Location")).matches("/static/icon\\.[0-9a-f]+\\.svg");
    }

    @ParameterizedTest
    @MethodSource("everything")
    void neverAnswersWithoutTheStore(String path) {
        portal.failStore(new DataAccessResourceFailureException("the store is away"));

        var answer = portal.get(path);

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.body()).doesNotContain("虚构样例", "虚构公告", "Exception", "the store is away");
    }

    static Stream<Throwable> absences() {
        return Stream.of(
                new DataAccessResourceFailureException("away"),
                new QueryTimeoutException("slow"),
                new TimeoutException("slow"),
                new R2dbcTimeoutException("slow"));
    }

    @ParameterizedTest
    @MethodSource("absences")
    void saysThatTheStoreIsAway(Throwable absence) {
        portal.failStore(absence);

        assertThat(portal.get("/api/v1/entries").status()).isEqualTo(503);
        assertThat(portal.get("/api/v1/entries").json().path("detail").asString())
                .contains("数据库暂时无法访问");
    }

    @Test
    void keepsWhyItFailedToItself() {
        portal.failStore(new IllegalStateException("secret"));

        for (var path : new String[] {"/lists/black", "/api/v1/entries"}) {
            assertThat(portal.get(path).status()).isEqualTo(500);
            assertThat(portal.get(path).body()).doesNotContain("secret", "IllegalState");
        }
    }

    @ParameterizedTest
    @MethodSource("everything")
    void saysThatAnAddressIsOnlyRead(String path) {
        for (var method : new HttpMethod[] {HttpMethod.POST, HttpMethod.PUT, HttpMethod.DELETE, HttpMethod.PATCH}) {
            var answer = portal.ask(method, path, Map.of());
            assertThat(answer.status()).describedAs(method.name()).isEqualTo(405);
            assertThat(answer.header("Allow")).isEqualTo("GET,HEAD");
        }
    }

    @Test
    void findsNoAddressToWriteToWhereThereIsNone() {
        assertThat(portal.ask(HttpMethod.POST, "/nothing", Map.of()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @MethodSource("everyResource")
    void refusesParametersThatItDoesNotKnow(String path) {
        var answer = portal.get(path + (path.contains("?") ? "&" : "?") + "colour=blue");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("detail").asString()).contains("colour").doesNotContain("blue");
    }

    @Test
    @DisplayName("RFC 9457: programs get a problem that a person can act on, without what they sent")
    void answersProgramsWithAProblem() {
        var answer = portal.get("/api/v1/entries?size=1000");

        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().propertyNames()).containsExactlyInAnyOrder("title", "status", "detail");
        assertThat(answer.json().path("status").asInt()).isEqualTo(400);
        assertThat(answer.json().path("detail").asString()).isEqualTo("参数 size 必须是 1 到 100 的整数。");
    }

    @Test
    void answersPeopleWithAPage() {
        assertThat(portal.get("/nothing").header("Content-Type")).startsWith("text/html");
        assertThat(portal.ask(HttpMethod.GET, "/nothing", Map.of("Accept", "application/json"))
                        .header("Content-Type"))
                .isEqualTo("application/problem+json");
        assertThat(portal.ask(HttpMethod.GET, "/nothing", Map.of("Accept", "text/html, application/json;q=0.5"))
                        .header("Content-Type"))
                .startsWith("text/html");
        assertThat(portal.ask(HttpMethod.GET, "/nothing", Map.of("Accept", "not a media type"))
                        .status())
                .isEqualTo(404);
    }
}
