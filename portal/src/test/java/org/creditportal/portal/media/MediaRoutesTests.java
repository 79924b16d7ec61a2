package org.creditportal.portal.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.TestPortal.NOON;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.creditportal.cms.publication.ShownMedium;
import org.creditportal.cms.publication.ShownMedium.Afterwards;
import org.creditportal.cms.vocabulary.PublicationWindow;
import org.creditportal.portal.web.Answer;
import org.creditportal.portal.web.TestPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;

/// Pictures and documents as readers reach them.
class MediaRoutesTests {

    private static final Instant FIRST = Instant.parse("2026-03-09T16:00:00Z");
    private static final Instant END = Instant.parse("2026-06-09T16:00:00Z");
    private static final String HASH = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
    private static final String ETAG = "\"" + HASH + "\"";
    private static final String NAME = "领奖 2026.png";
    private static final String ADDRESS = "/media/" + HASH + "/{name}";

    private final TestPortal portal = TestPortal.start();

    @BeforeEach
    void keep() {
        portal.media().put(HASH, "0123456789".getBytes(StandardCharsets.US_ASCII));
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    @DisplayName(
            "C1: a medium is there from the first to the last millisecond of what shows it, 404 before and 410 after")
    void showsAMediumExactlyAsLongAsItsEdition() {
        use(NAME, FIRST, END, Afterwards.GONE);

        assertThat(portal.at(FIRST.minusMillis(1)).get(ADDRESS, NAME).status()).isEqualTo(404);
        assertThat(portal.at(FIRST).get(ADDRESS, NAME).status()).isEqualTo(200);
        assertThat(portal.at(END.minusMillis(1)).get(ADDRESS, NAME).status()).isEqualTo(200);
        assertThat(portal.at(END).get(ADDRESS, NAME).status()).isEqualTo(410);
        assertThat(portal.get(ADDRESS, NAME).whole()).doesNotContain("领奖", "0123456789\"");
    }

    @Test
    @DisplayName("C1: it is there as long as any edition shows it, also where one ends as the next begins")
    void showsAMediumAsLongAsAnyEditionDoes() {
        use(NAME, NOON, FIRST, Afterwards.GONE);
        use(NAME, FIRST, END, Afterwards.GONE);

        assertThat(portal.at(FIRST.minusMillis(1)).get(ADDRESS, NAME).status()).isEqualTo(200);
        assertThat(portal.at(FIRST).get(ADDRESS, NAME).status()).isEqualTo(200);
        assertThat(portal.at(END).get(ADDRESS, NAME).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @CsvSource({"GONE,410", "VANISHED,404", "READABLE,200"})
    void answersAfterTheEndAsItsEditionDoes(Afterwards afterwards, int status) {
        use(NAME, NOON, FIRST, afterwards);
        assertThat(portal.at(FIRST).get(ADDRESS, NAME).status()).isEqualTo(status);
    }

    @Test
    void neverShowsWhatWasNeverPublished() {
        assertThat(portal.get(ADDRESS, NAME).status()).isEqualTo(404);
        use(NAME, FIRST, FIRST, Afterwards.GONE);
        assertThat(portal.at(END).get(ADDRESS, NAME).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/media/abc/x.png",
                "/media/..%2F..%2Fetc%2Fpasswd/x",
                "/media/" + HASH,
                "/media/" + HASH + "/a/b"
            })
    void knowsNoOtherAddress(String path) {
        use(NAME, NOON, END, Afterwards.GONE);
        assertThat(portal.get(path).status()).isEqualTo(404);
    }

    @Test
    void servesWhatItIsAndLetsItDoNothing() {
        use(NAME, NOON, END, Afterwards.GONE);
        var answer = portal.get(ADDRESS, NAME);
        assertThat(answer.body()).isEqualTo("0123456789");
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("Cache-Control")).isEqualTo("public, no-cache");
        assertThat(answer.header("ETag")).isEqualTo(ETAG);
        assertThat(answer.header("Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(answer.headers().get("Content-Security-Policy")).hasSize(1);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(answer.header("Content-Disposition"))
                .startsWith("inline;")
                .contains("filename*=UTF-8''%E9%A2%86%E5%A5%96%202026.png");
    }

    @Test
    void offersADocumentForKeeping() {
        portal.media().use(HASH, medium("表.csv", "text/csv", NOON, END, Afterwards.GONE));
        var answer = portal.get(ADDRESS, "表.csv");
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).startsWith("attachment;");
    }

    @Test
    void saysThatACopyIsStillGoodAndNothingOnceItIsOver() {
        use(NAME, NOON, END, Afterwards.GONE);
        var unchanged = ask("If-None-Match", ETAG);
        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.header("ETag")).isEqualTo(ETAG);
        assertThat(unchanged.header("Cache-Control")).isEqualTo("public, no-cache");
        portal.at(END);
        assertThat(ask("If-None-Match", ETAG).status()).isEqualTo(410);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3,206,0123,bytes 0-3/10",
        "bytes=4-,206,456789,bytes 4-9/10",
        "bytes=-3,206,789,bytes 7-9/10",
        "bytes=8-99,206,89,bytes 8-9/10",
        "bytes=10-,416,,bytes */10",
        "'bytes=0-1,4-5',200,0123456789,",
        "lines=0-1,200,0123456789,",
        "bytes=x,200,0123456789,",
        "bytes=5-2,200,0123456789,"
    })
    void servesAPart(String range, int status, @Nullable String body, @Nullable String where) {
        use(NAME, NOON, END, Afterwards.GONE);
        var answer = ask("Range", range);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).isEqualTo(body == null ? "" : body);
        assertThat(answer.header("Content-Range")).isEqualTo(where == null ? "" : where);
    }

    @Test
    void servesAPartOfWhatTheReaderHasBegunAndElseTheWhole() {
        use(NAME, NOON, END, Afterwards.GONE);
        var same = portal.ask(HttpMethod.GET, ADDRESS, Map.of("Range", "bytes=0-1", "If-Range", ETAG), NAME);
        var other = portal.ask(HttpMethod.GET, ADDRESS, Map.of("Range", "bytes=0-1", "If-Range", "\"x\""), NAME);
        assertThat(same.status()).isEqualTo(206);
        assertThat(other.status()).isEqualTo(200);
    }

    @Test
    void tellsWhatIsThereWithoutSendingIt() {
        use(NAME, NOON, END, Afterwards.GONE);
        var answer = portal.ask(HttpMethod.HEAD, ADDRESS, Map.of(), NAME);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).isEqualTo("10");
    }

    @Test
    void leadsFromAnotherNameToTheRightOne() {
        use(NAME, NOON, END, Afterwards.GONE);
        var answer = portal.get(ADDRESS, "other.png");
        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo("/media/" + HASH + "/%E9%A2%86%E5%A5%96%202026.png");
        assertThat(portal.at(END).get(ADDRESS, "other.png").status()).isEqualTo(410);
    }

    @Test
    void keepsTheNameOfEachUse() {
        use("甲.png", NOON, END, Afterwards.GONE);
        use("乙.png", NOON, END, Afterwards.GONE);
        assertThat(portal.get(ADDRESS, "甲.png").status()).isEqualTo(200);
        assertThat(portal.get(ADDRESS, "乙.png").status()).isEqualTo(200);
    }

    @Test
    void refusesParameters() {
        use(NAME, NOON, END, Afterwards.GONE);
        assertThat(portal.get(ADDRESS + "?download=1", NAME).status()).isEqualTo(400);
    }

    private Answer ask(String header, String value) {
        return portal.ask(HttpMethod.GET, ADDRESS, Map.of(header, value), NAME);
    }

    private void use(String name, Instant from, Instant until, Afterwards afterwards) {
        portal.media().use(HASH, medium(name, "image/png", from, until, afterwards));
    }

    private static ShownMedium medium(String name, String type, Instant from, Instant until, Afterwards afterwards) {
        return new ShownMedium(name, type, new PublicationWindow(from, until), afterwards);
    }
}
