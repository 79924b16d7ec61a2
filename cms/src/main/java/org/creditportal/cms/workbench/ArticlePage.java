package org.creditportal.cms.workbench;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.article.ArticleAct;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Facts;
import org.creditportal.templates.workbench.Facts.Fact;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Prose;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;
import org.creditportal.templates.workbench.Tone;
import tools.jackson.databind.JsonNode;

/// One article: what it says, what stands in its way, its editions, and the acts that are possible now.
record ArticlePage(Visit visit, JsonNode article, Attempt attempt) {

    /// Those that have no form of their own here: a draft has its page, numbers have theirs beside them.
    private static final List<ArticleAct> ELSEWHERE =
            List.of(ArticleAct.DRAFT, ArticleAct.MASKING, ArticleAct.JUSTIFICATION);

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    Sheet sheet() {
        var main = new ArrayList<Section>();
        if (!article.path("problems").isEmpty()) {
            main.add(Section.of("problems", visit.say("article.problems"), problems()));
        }
        if (!article.path("findings").isEmpty()) {
            main.add(new Section("findings", visit.say("article.findings"), findings()));
        }
        main.add(Section.of("about", visit.say("entry.about"), new Facts(facts())));
        main.add(Section.of(
                "text", visit.say("announcement.text"), Prose.of(text("/summary") + "\n" + text("/body/source"))));
        main.add(Section.of("editions", visit.say("article.editions"), editions()));
        return new Sheet(
                visit.bench(text("/title"), ArticlePages.PATH),
                text("/title"),
                Looks.tag(ArticleTables.state(text("/state")), visit.words()),
                visit.say("article." + text("/kind")) + " · " + text("/department"),
                main,
                List.of(
                        new Section("acts", visit.say("entry.acts"), acts()),
                        Section.bare("back", Links.of(new Anchor(visit.say("articles.all"), ArticlePages.PATH)))));
    }

    private String path() {
        return ArticlePages.PATH + "/" + text("/id");
    }

    private String text(String pointer) {
        return article.at(pointer).asString("");
    }

    private List<Fact> facts() {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.code(visit.say("field.slug"), text("/slug")));
        facts.add(Fact.of(visit.say("column.edition"), text("/edition")));
        for (var field : article.path("fields").properties()) {
            said("field.fields." + field.getKey(), field.getKey(), field.getValue())
                    .ifPresent(facts::add);
        }
        said("field.attachments", "attachments", article.path("attachments")).ifPresent(facts::add);
        if (text("/state").equals("current")) {
            facts.add(Fact.link(visit.say("announcement.readers"), text("/links/public"), text("/links/public")));
        }
        return facts;
    }

    private Optional<Fact> said(String key, String otherwise, JsonNode value) {
        return Optional.of(Said.in(value))
                .filter(text -> !text.isEmpty())
                .map(text -> Fact.of(visit.words().sayOr(key, otherwise), text));
    }

    private Table problems() {
        var rows = article.path("problems")
                .valueStream()
                .map(fault -> Row.of(Cell.text(field(fault)), message(fault)))
                .toList();
        return new Table(
                visit.say("article.problems"),
                List.of(visit.say("column.column"), visit.say("column.problem")),
                rows,
                "",
                null);
    }

    private String field(JsonNode fault) {
        var name = fault.path("field").asString("");
        return visit.words().sayOr("field." + name, visit.words().sayOr("field.fields." + name, name));
    }

    /// What is about a medium leads to it.
    private static Cell message(JsonNode fault) {
        var text = fault.path("message").asString("");
        var medium = ID.matcher(text);
        return fault.path("field").asString("").equals("media") && medium.find()
                ? Cell.link(text, MediaPages.PATH + "/" + medium.group())
                : Cell.text(text);
    }

    /// A number of a person is masked, or stays with a legal basis on record (C6).
    private List<Block> findings() {
        var blocks = new ArrayList<Block>();
        for (var finding : article.path("findings")) {
            var key = finding.path("finding").asString("");
            blocks.add(new Facts(List.of(
                    Fact.of(visit.say("finding.kind"), finding.path("label").asString("")),
                    Fact.of(visit.say("finding.part"), finding.path("part").asString("")),
                    Fact.of(
                            visit.say("finding.excerpt"),
                            finding.path("excerpt").asString("")),
                    Fact.of(visit.say("column.state"), finding.path("state").asString("")))));
            if (finding.path("state").asString("").equals("open")) {
                if (finding.path("maskable").asBoolean(false)) {
                    blocks.add(form(ArticleAct.MASKING, key));
                }
                blocks.add(form(ArticleAct.JUSTIFICATION, key));
            }
        }
        return blocks;
    }

    private Block form(ArticleAct act, String mark) {
        return ArticleForms.act(visit, act, mark).folded(visit, path() + "/" + act.code(), attempt);
    }

    private Table editions() {
        var columns = Stream.of("edition", "state", "title", "visible-from", "visible-until", "comparison")
                .map(name -> visit.say("column." + name))
                .toList();
        var rows = article.path("editions").valueStream().map(this::edition).toList();
        return new Table(visit.say("article.editions"), columns, rows, "", null);
    }

    private Row edition(JsonNode edition) {
        var number = edition.path("number").asInt();
        return Row.of(
                Cell.text(String.valueOf(number)),
                Looks.state(ArticleTables.state(edition.path("state").asString("")), visit.words()),
                Cell.text(edition.path("title").asString("")),
                Cell.text(minute(edition.path("visibleFrom").asString(""))),
                Cell.text(minute(edition.path("visibleUntil").asString(""))),
                number < 2
                        ? Cell.text(null)
                        : Cell.link(
                                visit.say("article.compare", number - 1, number),
                                path() + "/comparison?from=" + (number - 1) + "&to=" + number));
    }

    private static String minute(String instant) {
        try {
            return instant.isEmpty() ? "—" : ChinaTime.minute(Instant.parse(instant));
        } catch (DateTimeException unknown) {
            return instant;
        }
    }

    private List<Block> acts() {
        var possible = article.path("acts")
                .valueStream()
                .flatMap(code -> ArticleAct.of(code.asString("")).stream())
                .toList();
        var blocks = new ArrayList<Block>();
        if (possible.contains(ArticleAct.DRAFT)) {
            blocks.add(Links.of(new Anchor(visit.say("article.write"), path() + "/edit")));
        }
        var isHead = visit.account().role() == Role.HEAD;
        Stream.of(ArticleAct.values())
                .filter(act -> !ELSEWHERE.contains(act) && (isHead || !act.needsHead()))
                .filter(act -> possible.contains(act)
                        || attempt.isOf(ArticleForms.act(visit, act, "").id()))
                .forEach(act -> blocks.add(form(act, "")));
        if (!isHead && possible.stream().anyMatch(ArticleAct::needsHead)) {
            blocks.add(Note.of(Tone.PLAIN, visit.say("article.waits-for-head")));
        }
        return blocks.isEmpty() ? List.of(Prose.of(visit.say("entry.acts.none"))) : blocks;
    }
}
