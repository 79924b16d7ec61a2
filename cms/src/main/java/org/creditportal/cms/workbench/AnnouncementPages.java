package org.creditportal.cms.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.vocabulary.AnnouncementKind;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Facts;
import org.creditportal.templates.workbench.Facts.Fact;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Prose;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;
import org.jspecify.annotations.Nullable;

/// Announcements: their list, one of them, and a new one.
final class AnnouncementPages {

    private static final String PATH = "/workbench/announcements";

    private AnnouncementPages() {}

    /// As the API tells of them.
    record Listed(List<Answer> items, @Nullable UUID next) {}

    record Answer(
            UUID id,
            String state,
            String announcement,
            String number,
            String department,
            String title,
            String body,
            List<UUID> entries,
            @Nullable Instant visibleFrom,
            @Nullable Instant visibleUntil,
            List<String> acts) {}

    static FormSketch sketch(Visit visit) {
        var kinds = Stream.of(AnnouncementKind.values())
                .map(kind -> new Ask.Choice(kind.code(), visit.say("kind." + kind.code())))
                .toList();
        return FormSketch.of(
                "announcement",
                Ask.choice("announcement", kinds),
                Ask.line("title"),
                Ask.text("body"),
                Ask.ids("entries").optional(),
                Ask.minute("visibleFrom").optional(),
                Ask.minute("visibleUntil").optional());
    }

    static FormSketch act(String act) {
        return act.equals("withdrawal")
                ? FormSketch.ending("announcement-withdrawal", Ask.text("reason"))
                : FormSketch.of("announcement-signature");
    }

    static Sheet list(Visit visit, Listed listed) {
        var columns = Stream.of("number", "kind", "title", "state", "visible-from", "visible-until")
                .map(name -> visit.say("column." + name))
                .toList();
        var rows = listed.items().stream().map(known -> row(visit, known)).toList();
        var next = listed.next() == null ? null : new Anchor(visit.say("next"), PATH + "?after=" + listed.next());
        var heading = visit.say("announcements.heading");
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say("announcements.lead"),
                List.of(
                        Section.bare("new", Links.of(new Anchor(visit.say("form.announcement"), PATH + "/new"))),
                        Section.bare(
                                "announcements", new Table(heading, columns, rows, visit.say("nothing.here"), next))),
                List.of());
    }

    private static Row row(Visit visit, Answer known) {
        return Row.of(
                Cell.text(known.number()),
                Cell.text(visit.say("kind." + known.announcement())),
                Cell.link(known.title(), PATH + "/" + known.id()),
                Looks.state(known.state(), visit.words()),
                Cell.text(known.visibleFrom() == null ? null : ChinaTime.minute(known.visibleFrom())),
                Cell.text(ChinaTime.end(known.visibleUntil())));
    }

    static Sheet blank(Visit visit, Attempt attempt) {
        var heading = visit.say("form.announcement");
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                null,
                List.of(Section.bare("announcement", sketch(visit).open(visit, PATH, attempt))),
                List.of());
    }

    static Sheet one(Visit visit, Answer known, Attempt attempt) {
        var side = new ArrayList<Section>();
        side.add(new Section("acts", visit.say("entry.acts"), acts(visit, known, attempt)));
        side.add(Section.bare("back", Links.of(new Anchor(visit.say("announcements.all"), PATH))));
        return new Sheet(
                visit.bench(known.title(), PATH),
                known.title(),
                Looks.tag(known.state(), visit.words()),
                known.number() + " · " + known.department(),
                List.of(
                        Section.of("text", visit.say("announcement.text"), Prose.of(known.body())),
                        Section.of("about", visit.say("entry.about"), new Facts(facts(visit, known))),
                        references(visit, known)),
                side);
    }

    private static List<Fact> facts(Visit visit, Answer known) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(visit.say("column.kind"), visit.say("kind." + known.announcement())));
        var from = known.visibleFrom();
        facts.add(Fact.of(visit.say("column.visible-from"), from == null ? "—" : ChinaTime.second(from)));
        facts.add(Fact.of(visit.say("column.visible-until"), ChinaTime.end(known.visibleUntil())));
        if (known.state().equals("public")) {
            facts.add(Fact.link(
                    visit.say("announcement.readers"), "/announcements/" + known.id(), "/announcements/" + known.id()));
        }
        return facts;
    }

    /// It names nobody: who is meant is read from the entries that it refers to (mechanism 11).
    private static Section references(Visit visit, Answer known) {
        var links = known.entries().stream()
                .limit(100)
                .map(entry -> new Anchor(visit.say("announcement.entry", entry), "/workbench/entries/" + entry))
                .toList();
        Block block = links.isEmpty() ? Prose.of(visit.say("announcement.no-entries")) : new Links(links);
        return Section.of(
                "entries", visit.say("announcement.entries", known.entries().size()), block);
    }

    private static List<Block> acts(Visit visit, Answer known, Attempt attempt) {
        if (known.acts().isEmpty() && !attempt.isRefused()) {
            return List.of(Prose.of(visit.say("entry.acts.none")));
        }
        if (visit.account().role() != Role.HEAD) {
            return List.of(Prose.of(visit.say("announcement.waits-for-head")));
        }
        return Stream.of("signature", "withdrawal")
                .filter(act -> known.acts().contains(act) || attempt.isOf(act(act).id()))
                .<Block>map(act -> act(act).folded(visit, PATH + "/" + known.id() + "/" + act, attempt))
                .toList();
    }
}
