package org.creditportal.cms.workbench;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.templates.workbench.Tone;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What is written in an article, and what each act on one asks for. The fields of a kind are those of its record,
/// so that a new one is asked for by itself; lists of pictures, steps and measures stay as they are and are written
/// by the API.
final class ArticleForms {

    private static final List<String> CONTENTS =
            List.of("title", "summary", "body", "attachments", "fields", "changeNote");

    private ArticleForms() {}

    /// A new article of a kind.
    static FormSketch blank(Visit visit, ArticleKind kind) {
        return new FormSketch(
                "article",
                "",
                Stream.concat(Stream.of(Ask.hidden("kind", kind.code()), Ask.line("slug")), asks(visit, kind, null))
                        .toList(),
                Tone.PLAIN);
    }

    /// The draft as it is now, with its version.
    static FormSketch draft(Visit visit, ArticleKind kind, JsonNode article) {
        return new FormSketch(
                "article-draft",
                "",
                Stream.concat(
                                Stream.of(Ask.hidden(
                                        "version", article.path("version").asString("0"))),
                                asks(visit, kind, article))
                        .toList(),
                Tone.PLAIN);
    }

    private static Stream<Ask> asks(Visit visit, ArticleKind kind, @Nullable JsonNode article) {
        var common = Stream.of(
                Ask.line("title"),
                Ask.text("summary").optional(),
                Ask.longText("body.source"),
                Ask.line("changeNote").optional());
        var own =
                Arrays.stream(kind.fields().getRecordComponents()).flatMap(component -> ask(visit, component).stream());
        return Stream.concat(common, own)
                .map(ask -> article == null
                        ? ask
                        : ask.preset(value(article.at("/" + ask.name().replace('.', '/')))));
    }

    private static Optional<Ask> ask(Visit visit, RecordComponent component) {
        var name = "fields." + component.getName();
        var type = component.getType();
        if (type == String.class || type == UUID.class) {
            return Optional.of(Ask.line(name).optional());
        }
        if (type == LocalDate.class) {
            return Optional.of(Ask.day(name).optional());
        }
        if (type == boolean.class) {
            return Optional.of(Ask.flag(name, yesOrNo(visit)).optional());
        }
        if (type.isEnum()) {
            return Optional.of(Ask.choice(name, codes(visit, type)).optional());
        }
        return element(component)
                .map(of -> of == UUID.class
                        ? Ask.ids(name).optional()
                        : Ask.lines(name).optional());
    }

    /// Of a list of texts or ids; empty for what is written by the API only.
    private static Optional<Class<?>> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> of
                        && (of == UUID.class || of == String.class)
                ? Optional.of(of)
                : Optional.empty();
    }

    private static List<Ask.Choice> yesOrNo(Visit visit) {
        return List.of(
                new Ask.Choice("", visit.say("choice.nothing")),
                new Ask.Choice("true", visit.say("choice.yes")),
                new Ask.Choice("false", visit.say("choice.no")));
    }

    private static List<Ask.Choice> codes(Visit visit, Class<?> type) {
        var codes = Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(code -> new Ask.Choice(code, visit.words().sayOr("option." + code, code)));
        return Stream.concat(Stream.of(new Ask.Choice("", visit.say("choice.nothing"))), codes)
                .toList();
    }

    private static @Nullable String value(JsonNode value) {
        if (value.isArray()) {
            return String.join(
                    "\n", value.valueStream().map(one -> one.asString("")).toList());
        }
        return value.isNull() || value.isMissingNode() ? null : value.asString("");
    }

    /// What is kept of an article where the form does not ask for it, with what was typed.
    static ObjectNode contents(JsonNode article, FormSketch sketch, Typed typed) {
        var contents = typed.body(List.of());
        CONTENTS.stream()
                .filter(article::has)
                .forEach(name -> contents.set(name, article.get(name).deepCopy()));
        if (contents.get("body") instanceof ObjectNode body) {
            body.remove("html");
        }
        sketch.asks().forEach(ask -> forget(contents, ask.name()));
        merge(contents, typed.body(sketch.asks()));
        return contents;
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
