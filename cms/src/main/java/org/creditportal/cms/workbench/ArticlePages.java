package org.creditportal.cms.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Facts;
import org.creditportal.templates.workbench.Facts.Fact;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Prose;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;
import org.creditportal.templates.workbench.Tone;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Articles: their list, what two editions say differently, and the link to a preview.
final class ArticlePages {

    static final String PATH = "/workbench/articles";

    private static final List<String> STATES =
            List.of("draft", "submitted", "returned", "held", "scheduled", "current", "over", "withdrawn", "archived");

    private ArticlePages() {}

    /// As the API tells of them.
    record Listed(List<Item> items, @Nullable UUID next) {}

    record Item(
            UUID id,
            String kind,
            String title,
            int edition,
            String state,
            @Nullable Instant visibleFrom,
            @Nullable Instant visibleUntil) {}

    record Compared(int from, int to, Differences comparison) {}

    record Differences(List<Difference> fields, List<Line> body) {}

    record Difference(
            String field, @Nullable JsonNode from, @Nullable JsonNode to) {}

    record Line(String change, String text) {}

    /// What of the page's address the API is asked.
    static String query(Visit visit) {
        var queries = new Queries(visit.request());
        var after = queries.id("after");
        var kind = queries.text("kind");
        var known = kind != null && ArticleKind.of(kind).isPresent();
        var state = queries.text("state");
        return "?" + (known ? "kind=" + kind + "&" : "")
                + (state != null && STATES.contains(state) ? "state=" + state + "&" : "")
                + (after == null ? "" : "after=" + after);
    }

    /// News, where none is named.
    static ArticleKind kind(@Nullable String code) {
        return code == null ? ArticleKind.NEWS : ArticleKind.of(code).orElse(ArticleKind.NEWS);
    }

    static Sheet list(Visit visit, Listed listed) {
        var next = listed.next() == null
                ? null
                : new Anchor(
                        visit.say("next"),
                        new Queries(visit.request()).with("after", listed.next().toString()));
        var heading = visit.say("place.articles");
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say("articles.lead"),
                List.of(Section.bare("articles", ArticleTables.of(visit, listed.items(), next))),
                List.of(
                        Section.of("new", visit.say("form.article"), kinds(visit, PATH + "/new?kind=")),
                        Section.of("states", visit.say("articles.states"), states(visit)),
                        Section.of("kinds", visit.say("articles.kinds"), kinds(visit, PATH + "?kind="))));
    }

    private static Links states(Visit visit) {
        return new Links(STATES.stream()
                .map(state -> new Anchor(
                        Looks.stateName(ArticleTables.state(state), visit.words()), PATH + "?state=" + state))
                .toList());
    }

    private static Links kinds(Visit visit, String href) {
        return new Links(Stream.of(ArticleKind.values())
                .map(kind -> new Anchor(visit.say("article." + kind.code()), href + kind.code()))
                .toList());
    }

    static Sheet one(Visit visit, JsonNode article, Attempt attempt) {
        return new ArticlePage(visit, article, attempt).sheet();
    }

    static Sheet comparison(Visit visit, String id, Compared compared) {
        var heading = visit.say("article.comparison", compared.from(), compared.to());
        var fields = new Facts(compared.comparison().fields().stream()
                .map(field -> Fact.of(field.field(), text(field.from()) + " → " + text(field.to())))
                .toList());
        var rows = compared.comparison().body().stream()
                .map(line -> Row.of(change(visit, line), Cell.text(line.text())))
                .toList();
        var lines = new Table(
                visit.say("article.lines"),
                List.of(visit.say("column.change"), visit.say("column.text")),
                rows,
                visit.say("nothing.here"),
                null);
        var sections = new ArrayList<Section>();
        if (!compared.comparison().fields().isEmpty()) {
            sections.add(Section.of("fields", visit.say("article.fields"), fields));
        }
        sections.add(Section.of("lines", visit.say("article.lines"), lines));
        sections.add(Section.bare("back", Links.of(new Anchor(visit.say("article.back"), PATH + "/" + id))));
        return new Sheet(visit.bench(heading, PATH), heading, null, null, sections, List.of());
    }

    private static String text(@Nullable JsonNode value) {
        var text = value == null ? "" : Said.in(value);
        return text.isEmpty() ? "—" : text;
    }

    private static Cell change(Visit visit, Line line) {
        var name = visit.words().sayOr("change." + line.change(), line.change());
        return switch (line.change()) {
            case "added" -> Cell.badge(name, Tone.GOOD);
            case "removed" -> Cell.badge(name, Tone.BAD);
            default -> Cell.text(name);
        };
    }

    static Sheet preview(Visit visit, JsonNode link) {
        var heading = visit.say("form.article-preview-link");
        var path = link.path("link").asString("");
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say("article.preview"),
                List.of(Section.bare(
                        "preview",
                        Prose.of(visit.say(
                                "article.preview.until", link.path("validUntil").asString(""))),
                        Links.of(new Anchor(visit.say("article.preview.open"), path)))),
                List.of());
    }
}
