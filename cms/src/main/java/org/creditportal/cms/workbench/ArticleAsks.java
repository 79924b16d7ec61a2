package org.creditportal.cms.workbench;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.vocabulary.article.Attachment;
import org.creditportal.cms.workbench.Ask.Part;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What is asked for of an article: what all have, and the components of its kind's record, so that a new kind is asked
/// for by itself. Lists of things with parts have a row for each, and empty ones at the end.
///
/// @param stored what is kept of the article
/// @param typed what was typed since, which may have more rows
record ArticleAsks(Visit visit, JsonNode stored, Typed typed) {

    private static final int EMPTY_ROWS = 3;

    /// What names a picture or document, in whatever thing.
    private static final String MEDIUM = "media";

    /// Texts that may have several lines.
    private static final Set<String> LONG = Set.of("text", "quote", "measure", "measures");

    Stream<Ask> of(ArticleKind kind) {
        return Stream.of(
                        Stream.of(Ask.line("title"), Ask.text("summary").optional(), Ask.longText("body.source")),
                        components(kind.fields()).flatMap(component -> asks("fields.", component)),
                        rows("attachments", Attachment.class),
                        Stream.of(Ask.line("changeNote").optional()))
                .flatMap(asks -> asks)
                .map(ask -> ask.preset(value(stored.at("/" + ask.name().replace('.', '/')))));
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    private Stream<Ask> asks(String within, RecordComponent component) {
        var name = within + component.getName();
        var type = component.getType();
        if (type.isRecord()) {
            return parts(new Part(name, Part.ONLY), type);
        }
        var element = element(component);
        if (element == null) {
            return Stream.of(single(name, component));
        }
        return element.isRecord() ? rows(name, element) : Stream.of(several(name, element));
    }

    private Stream<Ask> rows(String list, Class<?> type) {
        var known = Math.max(stored.at("/" + list.replace('.', '/')).size(), typed.rows(list));
        return IntStream.range(0, known + EMPTY_ROWS).boxed().flatMap(row -> parts(new Part(list, row), type));
    }

    private Stream<Ask> parts(Part part, Class<?> type) {
        return components(type)
                .map(component -> single(part.path() + "." + component.getName(), component)
                        .in(part));
    }

    /// Of a list; `null` for what is none.
    private static @Nullable Class<?> element(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : null;
    }

    private Ask single(String name, RecordComponent component) {
        var type = component.getType();
        if (type == UUID.class) {
            var mayBeMissing = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
            var ask = component.getName().equals(MEDIUM) ? Ask.medium(name) : Ask.id(name);
            return mayBeMissing ? ask.optional() : ask;
        }
        if (type == LocalDate.class) {
            return Ask.day(name).optional();
        }
        if (type == boolean.class) {
            return Ask.flag(name, yesOrNo()).optional();
        }
        if (type.isEnum()) {
            return Ask.choice(name, orNothing(codes(type))).optional();
        }
        return LONG.contains(component.getName())
                ? Ask.text(name).optional()
                : Ask.line(name).optional();
    }

    private Ask several(String name, Class<?> element) {
        if (element.isEnum()) {
            return Ask.choices(name, codes(element).toList()).optional();
        }
        return element == UUID.class
                ? Ask.ids(name).optional()
                : Ask.lines(name).optional();
    }

    private List<Ask.Choice> yesOrNo() {
        return orNothing(Stream.of(
                new Ask.Choice("true", visit.say("choice.yes")), new Ask.Choice("false", visit.say("choice.no"))));
    }

    private List<Ask.Choice> orNothing(Stream<Ask.Choice> choices) {
        return Stream.concat(Stream.of(new Ask.Choice("", visit.say("choice.nothing"))), choices)
                .toList();
    }

    private Stream<Ask.Choice> codes(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant ->
                        ((Enum<?>) constant).name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .map(code -> new Ask.Choice(code, visit.words().sayOr("option." + code, code)));
    }

    private static @Nullable String value(JsonNode value) {
        if (value.isArray()) {
            return String.join(
                    "\n", value.valueStream().map(one -> one.asString("")).toList());
        }
        return value.isNull() || value.isMissingNode() ? null : value.asString("");
    }
}
