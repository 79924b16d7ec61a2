package org.creditportal.cms.workbench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.creditportal.cms.article.Comparison;
import org.creditportal.cms.article.ContentsJson;
import org.creditportal.cms.article.PersonalNumbers;
import org.creditportal.cms.desk.Deed;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Field;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;
import org.creditportal.templates.workbench.Tone;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Two have written in one draft, and one was faster: both texts side by side, to choose from field by field.
///
/// @param article as it is kept now
/// @param typed by who was slower
/// @param deed the last that was done to the article, `null` if none is on record
record Overtaken(
        Visit visit,
        JsonNode article,
        Typed typed,
        @Nullable Deed deed) {

    private static final String TAKE = "take";
    private static final String VERSION = "version";
    private static final String BODY = "body";

    /// What was typed, with the other's fields where they were chosen. A choice holds for what was seen when it was
    /// made: of a version that has gone by it is no choice.
    static Typed chosen(Visit visit, JsonNode article, Typed typed) {
        var taken = typed.all(TAKE);
        if (taken.isEmpty() || !typed.text(VERSION).equals(version(article))) {
            return typed;
        }
        var theirs = new HashMap<String, List<String>>();
        for (var ask : ArticleForms.draft(visit, article, typed).asks()) {
            if (taken.stream()
                    .anyMatch(field -> ask.name().equals(field) || ask.name().startsWith(field + "."))) {
                var preset = ask.preset() == null ? "" : ask.preset();
                theirs.put(
                        ask.name(),
                        ask.kind() == Field.Kind.CHOICES ? preset.lines().toList() : List.of(preset));
            }
        }
        return typed.with(theirs);
    }

    /// What was typed, to be sent once more as a change of what is kept now.
    Attempt again(FormSketch sketch) {
        var now = typed.with(Map.of(VERSION, List.of(version(article)), TAKE, List.of()));
        return new Attempt(sketch.id(), now, Map.of(), visit.say("overtaken.somebody"), 412);
    }

    /// The form with a choice for every field that differs.
    FormSketch sketch() {
        var sketch = ArticleForms.draft(visit, article, typed);
        var choices = new ArrayList<Ask.Choice>();
        var comparison = comparison(sketch);
        comparison.fields().forEach(field -> choices.add(new Ask.Choice(field.field(), label(sketch, field.field()))));
        if (!comparison.body().isEmpty()) {
            choices.add(new Ask.Choice(BODY, label(sketch, "body.source")));
        }
        return choices.isEmpty()
                ? sketch
                : sketch.with(Ask.choices(TAKE, choices).unsent().optional());
    }

    Section section() {
        var sketch = ArticleForms.draft(visit, article, typed);
        var comparison = comparison(sketch);
        var blocks = new ArrayList<Block>();
        blocks.add(Note.of(Tone.CAUTION, who() + visit.say("overtaken.how")));
        if (comparison.fields().isEmpty() && comparison.body().isEmpty()) {
            blocks.add(Note.of(Tone.GOOD, visit.say("overtaken.same")));
        }
        if (!comparison.fields().isEmpty()) {
            blocks.add(fields(sketch, comparison.fields()));
        }
        if (!comparison.body().isEmpty()) {
            blocks.add(lines(comparison.body()));
        }
        var path = ArticlePages.PATH + "/" + article.path("id").asString("");
        blocks.add(Links.of(new Anchor(visit.say("overtaken.drop"), path + "/edit")));
        return new Section("overtaken", visit.say("overtaken.title"), blocks);
    }

    private String who() {
        return deed == null || deed.login() == null
                ? visit.say("overtaken.somebody")
                : visit.say("overtaken.by", deed.login(), ChinaTime.second(deed.at()));
    }

    /// Lines that are the same say nothing here.
    private Comparison comparison(FormSketch sketch) {
        var kind = ArticleForms.kind(article);
        var theirs = ContentsJson.read(kind, ArticleForms.contents(article));
        var mine = ContentsJson.read(kind, ArticleForms.contents(article, sketch, typed));
        var whole = Comparison.of(PersonalNumbers.withoutIdentities(theirs), PersonalNumbers.withoutIdentities(mine));
        return new Comparison(
                whole.fields(),
                whole.body().stream()
                        .filter(line -> !line.change().equals("same"))
                        .toList());
    }

    private Table fields(FormSketch sketch, List<Comparison.Field> fields) {
        var rows = fields.stream()
                .map(field -> Row.of(Cell.text(label(sketch, field.field())), said(field.to()), said(field.from())))
                .toList();
        return table("overtaken.fields", List.of("column.field", "overtaken.mine", "overtaken.theirs"), rows);
    }

    private Table lines(List<Comparison.Line> lines) {
        var rows = lines.stream()
                .map(line -> Row.of(
                        line.change().equals("added")
                                ? Cell.badge(visit.say("overtaken.mine"), Tone.GOOD)
                                : Cell.badge(visit.say("overtaken.theirs"), Tone.CAUTION),
                        Cell.text(line.text())))
                .toList();
        return table("overtaken.lines", List.of("column.whose", "column.text"), rows);
    }

    private Table table(String caption, List<String> columns, List<Row> rows) {
        return new Table(
                visit.say(caption), columns.stream().map(key -> visit.say(key)).toList(), rows, "", null);
    }

    private static Cell said(@Nullable JsonNode value) {
        var text = value == null ? "" : Said.in(value);
        return Cell.text(text.isEmpty() ? null : text);
    }

    private String label(FormSketch sketch, String field) {
        return sketch.label(field, visit.words());
    }

    private static String version(JsonNode article) {
        return article.path(VERSION).asString("");
    }
}
