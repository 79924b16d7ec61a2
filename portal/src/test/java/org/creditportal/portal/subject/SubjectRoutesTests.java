package org.creditportal.portal.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleEntry.code;
import static org.creditportal.portal.web.SampleEntry.entry;
import static org.creditportal.portal.web.TestPortal.NOON;

import java.time.Instant;
import java.util.Locale;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.portal.web.Answer;
import org.creditportal.portal.web.TestPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;

/// Subjects as readers reach them.
class SubjectRoutesTests {

    private static final Instant END = Instant.parse("2026-06-09T16:00:00Z");

    private final TestPortal portal = TestPortal.start();

    @AfterEach
    void stop() {
        portal.close();
    }

    @Test
    void showsAllThatIsInForceNewestFirst() {
        portal.publish(
                entry(1).visible(NOON.minusSeconds(9), null),
                entry(2).about(1).on(ListKind.WATCH).visible(NOON.minusSeconds(5), END),
                entry(3).about(1).visible(NOON.minusSeconds(20), NOON),
                entry(4));

        var found = portal.get("/api/v1/subjects/" + code(1)).json();

        assertThat(found.propertyNames()).containsExactly("uscc", "total", "items", "next", "asOf");
        assertThat(found.path("total").asInt()).isEqualTo(2);
        assertThat(found.path("items").path(0).path("list").asString()).isEqualTo("watch");
        assertThat(found.path("items").path(1).path("list").asString()).isEqualTo("black");
        assertThat(portal.get("/subjects/" + code(1)).body()).contains("重点关注名单", "黑名单", "虚构样例1号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/subjects/", "/api/v1/subjects/"})
    @DisplayName("C1, B5: never listed and no longer listed are one and the same 200")
    void tellsNobodyWhoOnceWasListed(String path) {
        portal.publish(entry(1).visible(NOON, END)).at(END);

        var former = portal.get(path + code(1));
        var never = portal.get(path + code(2));

        assertThat(former.status()).isEqualTo(200);
        assertThat(former.body()).isEqualTo(never.body().replace(code(2), code(1)));
        assertThat(former.body()).doesNotContain("虚构样例");
        assertThat(without(former, "ETag")).isEqualTo(without(never, "ETag"));
    }

    @Test
    @DisplayName("C1: an entry is there from its first to its last millisecond")
    void showsAnEntryExactlyInsideItsWindow() {
        portal.publish(entry(1).visible(NOON, END));

        assertThat(total(NOON.minusMillis(1))).isZero();
        assertThat(total(NOON)).isEqualTo(1);
        assertThat(total(END.minusMillis(1))).isEqualTo(1);
        assertThat(total(END)).isZero();
    }

    @Test
    void readsACodeInLowerCase() {
        portal.publish(entry(1));

        assertThat(portal.get("/api/v1/subjects/" + code(1).toLowerCase(Locale.ROOT))
                        .json()
                        .path("uscc")
                        .asString())
                .isEqualTo(code(1));
    }

    @Test
    @DisplayName("E1: a code with a wrong check character is 400, and is not repeated")
    void refusesAWrongCode() {
        var check = code(1).charAt(17) == 'A' ? "B" : "A";
        var wrong = code(1).substring(0, 17) + check;

        for (var path : new String[] {"/subjects/" + wrong, "/api/v1/subjects/" + wrong, "/api/v1/subjects/1"}) {
            assertThat(portal.get(path).status()).isEqualTo(400);
            assertThat(portal.get(path).whole()).doesNotContain(wrong);
        }
    }

    private int total(Instant at) {
        return portal.at(at)
                .get("/api/v1/subjects/" + code(1))
                .json()
                .path("total")
                .asInt();
    }

    private static String without(Answer answer, String header) {
        var headers = new HttpHeaders(answer.headers());
        headers.remove(header);
        return headers.toString();
    }
}
