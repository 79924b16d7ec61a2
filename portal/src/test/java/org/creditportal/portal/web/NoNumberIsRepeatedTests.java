package org.creditportal.portal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.portal.web.SampleEntry.entry;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.creditportal.cms.vocabulary.FictionalCodes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.util.CollectionUtils;

/// H1: whoever types a citizen's number somewhere does not get it back, in no writing.
class NoNumberIsRepeatedTests {

    private static final String NUMBER = FictionalCodes.identityNumber("19900307", 77);

    private static final TestPortal PORTAL = TestPortal.start().publish(entry(1).named("虚构澜石有限公司"));

    @AfterAll
    static void stop() {
        PORTAL.close();
    }

    static Stream<String> addresses() {
        var parameters = Stream.of(
                        "q",
                        "content",
                        "list",
                        "announcement",
                        "article",
                        "field",
                        "department",
                        "region",
                        "subject",
                        "decidedFrom",
                        "decidedTo",
                        "sort",
                        "size",
                        "after")
                .flatMap(name -> Stream.of(
                                "/search",
                                "/lists/black",
                                "/announcements",
                                "/api/v1/search",
                                "/api/v1/entries",
                                "/api/v1/announcements")
                        .map(path -> path + "?" + name + "={number}"));
        var others = Stream.of(
                "/{number}",
                "/?q={number}",
                "/search?q=虚构 {number}",
                "/search?q={number}&size=1&sort=ending",
                "/search?{number}=1",
                "/lists/{number}",
                "/lists/black?{number}",
                "/entries/{number}",
                "/subjects/{number}",
                "/announcements/{number}",
                "/api/v1/announcements/{number}",
                "/static/{number}",
                "/api/v1/{number}",
                "/api/v1/search?{number}=1",
                "/api/v1/entries/{number}",
                "/api/v1/subjects/{number}",
                "/api/v1/lists?{number}=1",
                "/api/v1/calendar/working-days?from={number}&plus=1",
                "/api/v1/calendar/working-days?from=2026-02-10&plus={number}",
                "/api/v1/calendar/working-days?{number}=1",
                "/api/v1/status?q={number}");
        return Stream.concat(parameters, others);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void isNotRepeated(String address) {
        for (var method : new HttpMethod[] {HttpMethod.GET, HttpMethod.POST}) {
            var answer = PORTAL.ask(method, address, Map.of("Accept", "*/*"), NUMBER);

            assertThat(answer.status()).describedAs(address).isNotEqualTo(500);
            assertThat(answer.whole()).describedAs(address).doesNotContain(NUMBER);
        }
    }

    static Stream<String> writings() {
        return Stream.of(
                NUMBER,
                NUMBER.substring(0, 6) + " " + NUMBER.substring(6, 14) + " " + NUMBER.substring(14),
                NUMBER.replaceAll("(.)", "$1-"),
                NUMBER.codePoints()
                        .map(digit -> digit - '0' + '０')
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString(),
                "澜石" + NUMBER);
    }

    @ParameterizedTest
    @MethodSource("writings")
    @DisplayName("H1: a search for a number finds nothing, says why, and is kept in no cache")
    void findsNothingAndSaysWhy(String writing) {
        var page = PORTAL.get("/search?q={number}", writing);
        var found = PORTAL.get("/api/v1/search?q={number}", writing);

        assertThat(page.body()).contains("不支持以公民身份号码查询").doesNotContain(writing, "虚构澜石");
        assertThat(found.json().path("total").asInt()).isZero();
        assertThat(found.body()).doesNotContain(writing);
        assertThat(Stream.of(page, found))
                .allMatch(answer -> answer.header("Cache-Control").equals("no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/lists/black", "/api/v1/entries"})
    void findsNothingInListsEither(String path) {
        var answer = PORTAL.get(path + "?q={number}", NUMBER);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("虚构澜石");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void namesNoNumberInItsOwnDescription() {
        var asked = SearchParameterReader.read(CollectionUtils.toMultiValueMap(Map.of("q", List.of(NUMBER))));

        assertThat(asked.toString()).doesNotContain(NUMBER);
    }
}
