package org.creditportal.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.api.Codes;
import org.creditportal.cms.api.Department;
import org.creditportal.cms.api.MediaDepartment;
import org.creditportal.cms.media.content.Samples;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import tools.jackson.databind.json.JsonMapper;

/// An article with an attachment of its own, written as departments write it.
///
/// @param slug of its address
/// @param hash of the attachment
/// @param fileName of the attachment
record Exhibit(ArticleKind kind, Ending ending, String slug, String id, String hash, String fileName) {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String ARTICLES = "/cms/v1/articles";
    private static final List<Ending> OTHERS = List.of(Ending.OVER, Ending.GONE, Ending.MOVED, Ending.VANISHED);
    private static final AtomicInteger WRITTEN = new AtomicInteger();

    /// Of every kind one that is retracted, which its page shows in its own way, and one that ends otherwise.
    static Stream<Exhibit> write(MediaDepartment clerks) {
        var kinds = ArticleKind.values();
        return IntStream.range(0, kinds.length)
                .boxed()
                .flatMap(i -> Stream.of(Ending.RETRACTED, OTHERS.get(i % OTHERS.size()))
                        .map(ending -> write(clerks, kinds[i], ending, "exhibit")));
    }

    /// @param mark tells it from others of its kind and ending
    static Exhibit write(MediaDepartment clerks, ArticleKind kind, Ending ending, String mark) {
        var picture = Samples.image("png", 10, 10 + WRITTEN.incrementAndGet());
        var slug = mark + "-" + kind.code() + "-" + ending.code();
        var medium = clerks.keep(picture, slug + ".png");
        var attachment = Map.of("media", medium.path("id").asString(), "title", "附件");
        var article = Map.of(
                "kind", kind.code(),
                "slug", slug,
                "title", title(slug),
                "summary", "虚构摘要",
                "body", Map.of("format", "markdown", "source", "虚构正文"),
                "attachments", List.of(attachment),
                "fields", JSON.readTree(fields(kind)));
        var written = MediaDepartment.json(clerks.people()
                .post(Role.CLERK, ARTICLES, JSON.writeValueAsString(article))
                .expectStatus()
                .isCreated());
        var exhibit = new Exhibit(
                kind,
                ending,
                slug,
                written.path("id").asString(),
                medium.path("hash").asString(),
                medium.path("name").asString());
        exhibit.act(clerks.people(), Role.CLERK, "submission", "");
        return exhibit;
    }

    void sign(Department people, Instant from, Instant until) {
        act(people, Role.HEAD, "signature", ending.signature(from, until));
    }

    /// Plans its end, where that was not planned from the beginning.
    void withdraw(Department people, Instant at) {
        var withdrawal = ending.withdrawal(at);
        if (withdrawal != null) {
            act(people, Role.HEAD, "withdrawal", withdrawal);
        }
    }

    /// Plans a next edition, without the attachment.
    void follow(Node node, Department people, Instant from) {
        var article = people.json(ARTICLES + "/" + id);
        var next = Map.of(
                "title", title(),
                "summary", "虚构摘要",
                "body", Map.of("format", "markdown", "source", "虚构新正文"),
                "attachments", List.of(),
                "fields", JSON.readTree(fields(kind)),
                "changeNote", "去掉了附件");
        var draft = ARTICLES + "/" + id + "/draft";
        var version = "\"" + article.path("version").asLong() + "\"";
        assertThat(node.put(people.token(Role.CLERK), draft, version, JSON.writeValueAsString(next))
                        .getStatus()
                        .is2xxSuccessful())
                .isTrue();
        act(people, Role.CLERK, "submission", "");
        act(people, Role.HEAD, "signature", "{\"publishAt\":\"" + from + "\"}");
    }

    private void act(Department people, Role role, String act, String body) {
        people.post(role, ARTICLES + "/" + id + "/" + act, body).expectStatus().is2xxSuccessful();
    }

    String title() {
        return title(slug);
    }

    private static String title(String slug) {
        return "展品 " + slug + " 的标题";
    }

    private static String fields(ArticleKind kind) {
        return switch (kind) {
            case STORY -> "{\"hero\":\"虚构小店\"}";
            case CASE -> "{\"type\":\"dishonesty\",\"basis\":\"虚构条例第一条\"}";
            case GUIDE -> "{\"lists\":[\"black\"],\"steps\":[{\"title\":\"提交申请\",\"text\":\"到窗口办理。\"}]}";
            case POLICY -> "{\"number\":\"虚政发〔2026〕7号\",\"issuer\":\"虚构市人民政府\"}";
            case STANDARD ->
                "{\"list\":\"red\",\"level\":\"市级\",\"basis\":\"虚构条例\",\"revision\":\"2026年版\",\"filed\":true}";
            case MEASURE ->
                "{\"type\":\"punishment\",\"items\":[{\"measure\":\"限制\",\"basis\":\"虚构条例\",\"department\":\"市税务局\"}]}";
            case COMMITMENT ->
                "{\"enterprise\":\"虚构一厂\",\"uscc\":\"" + Codes.organisation(1) + "\",\"committedOn\":\"2026-01-05\"}";
            case NEWS -> "{\"source\":\"虚构日报\"}";
            case PAGE -> "{}";
        };
    }
}
