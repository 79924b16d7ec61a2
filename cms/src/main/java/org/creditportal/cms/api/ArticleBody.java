package org.creditportal.cms.api;

import java.util.Set;
import org.creditportal.cms.article.Contents;
import org.creditportal.cms.article.ContentsJson;
import org.creditportal.cms.article.MalformedException;
import org.creditportal.cms.article.WithdrawalJson;
import org.creditportal.cms.proceeding.article.WithdrawArticle;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.Slug;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What a department writes, as the API takes it.
record ArticleBody(Slug slug, Contents contents) {

    /// Bytes.
    static final int MOST = 2 << 20;

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LONGEST = 300_000;
    private static final Set<String> WITHDRAWAL = Set.of("kind", "to", "banner", "at", "reason", "edition");

    /// A new article: `kind`, `slug`, and what it says.
    ///
    /// @throws ApiProblem 400 naming the member that is unknown or wrong
    static ArticleBody parse(String body) {
        var node = object(body);
        var kind = ArticleKind.of(node.path("kind").asString(""))
                .orElseThrow(() -> ApiProblem.badRequest(
                        "kind 只能是 story、case、guide、policy、standard、measure、commitment、news 或 page。"));
        var slug = Slug.parse(node.path("slug").asString(""))
                .orElseThrow(() -> ApiProblem.badRequest("slug 只能由小写字母、数字和单个连字符组成，不超过 80 个字符，例如 integrity-story-1。"));
        node.remove(Set.of("kind", "slug"));
        return new ArticleBody(slug, contents(kind, node));
    }

    /// What an edition says, without `kind` and `slug`, which stay.
    static Contents contents(ArticleKind kind, String body) {
        return contents(kind, object(body));
    }

    private static Contents contents(ArticleKind kind, JsonNode node) {
        try {
            return demandSound(ContentsJson.read(kind, node));
        } catch (MalformedException wrong) {
            throw ApiProblem.badRequest("请求正文的成员 " + wrong.member() + " 不认识，或值的类型不对。");
        }
    }

    private static Contents demandSound(Contents contents) {
        var text = contents.wholeText();
        if (text.length() > LONGEST || text.indexOf(0) >= 0) {
            throw ApiProblem.badRequest("全部文字不能超过 " + LONGEST + " 字，也不能含空字符。");
        }
        return contents;
    }

    private static ObjectNode object(String body) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException unreadable) {
            throw ApiProblem.badRequest("请求正文必须是 JSON 对象。");
        }
        throw ApiProblem.badRequest("请求正文必须是 JSON 对象。");
    }

    /// How an article is to be withdrawn.
    static WithdrawArticle.Asked withdrawal(String text) {
        var body = ActBody.parse(text, WITHDRAWAL);
        var asked = JSON.createObjectNode()
                .put("kind", body.text("kind"))
                .put("to", body.textOrNull("to"))
                .put("banner", body.textOrNull("banner"));
        var withdrawal = WithdrawalJson.read(asked)
                .orElseThrow(() ->
                        ApiProblem.badRequest("kind 只能是 gone、moved（要有 to）、vanished 或 retracted（要有 banner，不超过 500 字）。"));
        return new WithdrawArticle.Asked(
                withdrawal,
                body.instantOrNull("at"),
                body.text("reason"),
                body.numberOrNull("edition", Integer.MAX_VALUE));
    }
}
