package org.creditportal.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.creditportal.cms.api.Codes.citizen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.article.SafeHtml;
import org.creditportal.cms.store.TestDatabase;
import org.creditportal.search.local.TestElasticsearch;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

@DisplayName("D1-D9, H3: what somebody writes is shown as readers will see it, and does no harm")
class EditorPreviewIT {

    private static final TestDatabase DATABASE = TestDatabase.create();
    private static final String MEDIUM = "0190aaaa-0000-7000-8000-000000000001";

    private static Node node;
    private static WebTestClient client;
    private static String clerk;

    @BeforeAll
    static void start() {
        node = Node.start(DATABASE, TestElasticsearch.uri().toString());
        clerk = node.department("市税务局").token(Role.CLERK);
        client = WebTestClient.bindToServer()
                .baseUrl(node.address())
                .responseTimeout(Duration.ofSeconds(20))
                .build();
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    @Test
    void showsTheArticleAsItsReadersWillSeeIt() {
        var typed = typed("guide", "## 小标题\r\n\r\n**虚构**正文");
        typed.put("fields.steps.0.title", "提出申请");
        typed.put("fields.steps.0.text", "带上材料");
        typed.put("fields.lists", "black");
        typed.put("fields.forms.0.media", MEDIUM);
        typed.put("fields.forms.0.title", "申请表");
        var part = fetched(typed);

        assertThat(part.select("article.record h2.title").text()).isEqualTo("虚构标题");
        assertThat(part.select(".prose h2").text()).isEqualTo("小标题");
        assertThat(part.select(".prose strong").text()).isEqualTo("虚构");
        assertThat(part.select(".step__title").eachText()).containsExactly("提出申请");
        assertThat(part.select(".badges").text()).contains("黑名单");
        assertThat(part.select(".bulletin__title").attr("href")).isEqualTo("/cms/v1/media/" + MEDIUM + "/content");
        assertThat(part.select("h1, html > head > *, nav, .places")).isEmpty();
        assertThat(part.select("a[href]")).allMatch(link -> link.attr("target").equals("_blank"));
    }

    @Test
    void standsBesideTheFormWhereNoScriptRuns() {
        var page = whole(typed("news", "虚构正文"));

        assertThat(page.select("#preview .shown .prose").text()).isEqualTo("虚构正文");
        assertThat(page.select("[name='body.source']").val()).isEqualTo("虚构正文");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("button[formaction]").attr("formaction"))
                .isEqualTo("/workbench/articles/preview#preview");
    }

    @Test
    @DisplayName("H1: a citizen's number is masked as it would be published, and nothing is kept")
    void masksAndKeepsNothing() {
        var before = DATABASE.query("select count(*) from cms.article");
        var typed = typed("news", "他的号码是 " + citizen(31) + "。");
        typed.put("summary", "号码 " + citizen(31));

        assertThat(fetched(typed).text()).contains("他的号码是", "**********").doesNotContain(citizen(31));
        assertThat(DATABASE.query("select count(*) from cms.article")).isEqualTo(before);
    }

    @Test
    @DisplayName("H3: none of the published families of attacks comes through, in a body or any other field")
    void letsNoScriptThrough() {
        for (var vector : vectors()) {
            var typed = typed("story", vector);
            for (var name : List.of(
                    "title",
                    "summary",
                    "changeNote",
                    "fields.hero",
                    "fields.quote",
                    "fields.honours",
                    "fields.gallery.0.alternative",
                    "fields.gallery.0.caption")) {
                typed.put(name, vector);
            }
            typed.put("fields.gallery.0.media", MEDIUM);
            var part = fetched(typed);
            assertThat(part.select(".shown")).as(vector).hasSize(1);
            part.select(".shown *").forEach(element -> assertHarmless(element, vector));
            assertThat(part.select("body > *")).as(vector).hasSize(1);
        }
    }

    @Test
    @DisplayName("H3: what was typed comes back into the form as text")
    void reflectsNoScript() {
        for (var vector : vectors().subList(0, 40)) {
            var page = whole(typed("news", vector));
            assertThat(page.select("script")).as(vector).hasSize(1);
            assertThat(page.select("script:not([src])")).as(vector).isEmpty();
            page.select("main .shown *").forEach(element -> assertHarmless(element, vector));
        }
    }

    @Test
    void sendsWhoIsNotSignedInToTheDoor() {
        client.post()
                .uri("/workbench/articles/preview")
                .body(BodyInserters.fromFormData(new LinkedMultiValueMap<>()))
                .exchange()
                .expectStatus()
                .isSeeOther();
    }

    private static void assertHarmless(Element element, String vector) {
        assertThat(element.normalName())
                .as(vector)
                .isNotIn(
                        "script", "style", "iframe", "object", "embed", "svg", "math", "form", "input", "base", "meta");
        element.attributes().forEach(attribute -> {
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            assertThat(name.startsWith("on") || name.contains("hx-") || name.equals("style") || name.equals("srcdoc"))
                    .as(vector + " " + name)
                    .isFalse();
            if (name.equals("href") || name.equals("src")) {
                assertThat(attribute.getValue().strip())
                        .as(vector)
                        .matches("(?s)(/[^/\\\\].*|/|#.*|https?://.*|mailto:.*|)");
            }
        });
    }

    private static Document fetched(Map<String, String> typed) {
        return Jsoup.parseBodyFragment(send(typed, true));
    }

    private static Document whole(Map<String, String> typed) {
        return Jsoup.parse(send(typed, false));
    }

    private static String send(Map<String, String> typed, boolean fetched) {
        var form = new LinkedMultiValueMap<String, String>();
        typed.forEach(form::add);
        return Objects.requireNonNull(client.post()
                .uri("/workbench/articles/preview")
                .headers(headers -> {
                    headers.setBearerAuth(clerk);
                    if (fetched) {
                        headers.set("HX-Request", "true");
                    }
                })
                .body(BodyInserters.fromFormData(form))
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .valueEquals("Cache-Control", "no-store")
                .expectHeader()
                .value(
                        "Content-Security-Policy",
                        policy ->
                                assertThat(policy).contains("script-src 'self'").doesNotContain("unsafe"))
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private static Map<String, String> typed(String kind, String body) {
        return new HashMap<>(Map.of("kind", kind, "title", "虚构标题", "body.source", body));
    }

    private static List<String> vectors() {
        try (var file = Objects.requireNonNull(SafeHtml.class.getResourceAsStream("xss.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replace('⏎', '\n').replace('⇥', '\t').replace('␀', '\0'))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
