package org.creditportal.cms.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.vocabulary.article.ArticleKind;
import org.creditportal.cms.workbench.MediaPages.Medium;
import org.creditportal.templates.Markup;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Form;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Preview;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Suggestions;
import org.creditportal.templates.workbench.Suggestions.Suggestion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An article is written, and beside it stands what readers will see.
///
/// @param article as it is kept; an empty object for a new one
/// @param shown what readers would see, `null` before it was asked for
/// @param media that it may show
record EditorPage(
        Visit visit,
        ArticleKind kind,
        JsonNode article,
        Attempt attempt,
        @Nullable Markup shown,
        List<Medium> media) {

    static final String PREVIEW = ArticlePages.PATH + "/preview";

    /// What the form asks for, after what was typed.
    static FormSketch sketch(Visit visit, ArticleKind kind, JsonNode article, Typed typed) {
        return isNew(article) ? ArticleForms.blank(visit, kind, typed) : ArticleForms.draft(visit, article, typed);
    }

    private static boolean isNew(JsonNode article) {
        return !article.has("id");
    }

    Sheet sheet() {
        return sheet(List.of(), sketch(visit, kind, article, attempt.typed()));
    }

    /// After somebody else was faster.
    Sheet overtaken(Overtaken overtaken) {
        return sheet(List.of(overtaken.section()), overtaken.sketch());
    }

    private Sheet sheet(List<Section> first, FormSketch sketch) {
        var heading = isNew(article)
                ? visit.say("article.new", visit.say("article." + kind.code()))
                : visit.say("article.edit", article.path("title").asString(""));
        var form = sketch.open(visit, isNew(article) ? ArticlePages.PATH : path() + "/draft", attempt)
                .or(new Anchor(visit.say("preview.submit"), preview() + "#preview"));
        return new Sheet(
                visit.bench(heading, ArticlePages.PATH),
                heading,
                null,
                visit.say("article.lead"),
                Stream.concat(first.stream(), Stream.of(written(form))).toList(),
                List.of(Section.of(
                        "preview",
                        visit.say("preview.title"),
                        new Preview(form.id(), preview(), visit.say("preview.hint"), shown))));
    }

    private Section written(Form form) {
        var blocks = new ArrayList<Block>(List.of(form));
        if (!isNew(article)) {
            blocks.add(Links.of(new Anchor(visit.say("article.back"), path())));
        }
        blocks.add(new Suggestions(media.stream()
                .map(medium -> new Suggestion(medium.id().toString(), medium.name()))
                .toList()));
        return new Section("article", null, blocks);
    }

    private String path() {
        return ArticlePages.PATH + "/" + article.path("id").asString();
    }

    private String preview() {
        return isNew(article)
                ? PREVIEW
                : PREVIEW + "?article=" + article.path("id").asString();
    }
}
