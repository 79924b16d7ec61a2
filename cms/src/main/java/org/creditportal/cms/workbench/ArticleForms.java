package org.creditportal.cms.workbench;

import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.templates.workbench.Tone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What is written in an article, and what each act on one asks for.
final class ArticleForms {

    private static final List<String> CONTENTS =
            List.of("title", "summary", "body", "attachments", "fields", "changeNote");

    /// Nothing is kept of an article that is new.
    static final ObjectNode NOTHING = new JsonMapper().createObjectNode();

    private ArticleForms() {}

    /// A new article of a kind.
    static FormSketch blank(Visit visit, ArticleKind kind, Typed typed) {
        return sketch(
                "article",
                Stream.of(Ask.hidden("kind", kind.code()), Ask.line("slug")),
                new ArticleAsks(visit, NOTHING, typed).of(kind));
    }

    /// The draft as it is now, with its version.
    static FormSketch draft(Visit visit, JsonNode article, Typed typed) {
        return sketch(
                "article-draft",
                Stream.of(Ask.hidden("version", article.path("version").asString("0"))),
                new ArticleAsks(visit, article, typed).of(kind(article)));
    }

    private static FormSketch sketch(String id, Stream<Ask> first, Stream<Ask> then) {
        return new FormSketch(id, "", Stream.concat(first, then).toList(), Tone.PLAIN);
    }

    static ArticleKind kind(JsonNode article) {
        return ArticleKind.of(article.path("kind").asString("")).orElse(ArticleKind.PAGE);
    }

    /// What an article says, as the API takes it.
    static ObjectNode contents(JsonNode article) {
        var contents = NOTHING.deepCopy();
        CONTENTS.stream()
                .filter(article::has)
                .forEach(name -> contents.set(name, article.get(name).deepCopy()));
        if (contents.get("body") instanceof ObjectNode body) {
            body.remove("html");
        }
        return contents;
    }

    /// What is kept of an article where the form does not ask for it, with what was typed.
    static ObjectNode contents(JsonNode article, FormSketch sketch, Typed typed) {
        var contents = contents(article);
        sketch.asks().forEach(ask -> forget(contents, nameOf(ask)));
        merge(contents, typed.body(sketch.asks()));
        return contents.retain(CONTENTS);
    }

    private static String nameOf(Ask ask) {
        var part = ask.part();
        return part == null ? ask.name() : part.list();
    }

    private static void forget(ObjectNode contents, String path) {
        var dot = path.indexOf('.');
        if (dot < 0) {
            contents.remove(path);
        } else if (contents.get(path.substring(0, dot)) instanceof ObjectNode parent) {
            parent.remove(path.substring(dot + 1));
        }
    }

    private static void merge(ObjectNode contents, ObjectNode typed) {
        typed.properties().forEach(member -> {
            if (member.getValue() instanceof ObjectNode object
                    && contents.get(member.getKey()) instanceof ObjectNode old) {
                old.setAll(object);
            } else {
                contents.set(member.getKey(), member.getValue());
            }
        });
    }

    /// @param mark the finding that it is about, or empty
    static FormSketch act(Visit visit, ArticleAct act, String mark) {
        return switch (act) {
            case DRAFT, SUBMISSION -> FormSketch.of("article-submission");
            case RETURN -> FormSketch.of("article-return", Ask.text("remark"));
            case SIGNATURE -> FormSketch.of("article-signature", window());
            case PLAN -> FormSketch.of("article-plan", window());
            case WITHDRAWAL ->
                FormSketch.ending(
                        "article-withdrawal",
                        Ask.choice("kind", withdrawals(visit)),
                        Ask.line("to").optional(),
                        Ask.text("banner").optional(),
                        Ask.minute("at").optional(),
                        Ask.text("reason"));
            case RESTORATION -> FormSketch.of("article-restoration", Ask.number("edition"));
            case MASKING ->
                FormSketch.of("article-masking", Ask.carried("finding", mark)).as(mark);
            case JUSTIFICATION ->
                FormSketch.of("article-justification", Ask.carried("finding", mark), Ask.line("basis"))
                        .as(mark);
            case DISCARD -> FormSketch.ending("article-discard");
            case PREVIEW_LINK -> FormSketch.of("article-preview-link");
        };
    }

    private static Ask[] window() {
        return new Ask[] {
            Ask.minute("publishAt").optional(), Ask.minute("withdrawAt").optional()
        };
    }

    private static List<Ask.Choice> withdrawals(Visit visit) {
        return Stream.of("gone", "moved", "vanished", "retracted")
                .map(kind -> new Ask.Choice(kind, visit.say("choice.withdrawal." + kind)))
                .toList();
    }
}
