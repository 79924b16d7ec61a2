package org.creditportal.cms.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.desk.EntryOnDesk;
import org.creditportal.cms.desk.FormOnDesk;
import org.creditportal.cms.desk.Pending;
import org.creditportal.cms.workbench.ArticlePages.Item;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;
import org.creditportal.templates.workbench.Tiles;
import org.creditportal.templates.workbench.Tiles.Tile;
import org.creditportal.templates.workbench.Tone;
import org.jspecify.annotations.Nullable;

/// The first page: what is to be signed, looked into, decided, and what is due.
final class TaskPage {

    private TaskPage() {}

    /// What waits, the first of each kind.
    record Work(
            Pending pending,
            List<FormOnDesk> forms,
            List<EntryOnDesk> toSign,
            List<EntryOnDesk> toVerify,
            List<EntryOnDesk> toDecide,
            List<Item> articles) {

        static Work figures(Pending pending) {
            return new Work(pending, List.of(), List.of(), List.of(), List.of(), List.of());
        }
    }

    /// Deadlines as the API tells of them.
    ///
    /// @param problem why they cannot be told, `null` if they can
    record Due(
            String day,
            String soonUntil,
            List<OfDepartment> departments,
            @Nullable String problem) {

        static Due unknown(String problem) {
            return new Due("", "", List.of(), problem);
        }

        long overdue() {
            return departments.stream().mapToLong(of -> of.overdue().count()).sum();
        }
    }

    record OfDepartment(String department, Part overdue, Part today, Part soon) {}

    record Part(long count, List<DueItem> items) {}

    record DueItem(String work, UUID id, String what, String deadline) {}

    static Sheet of(Visit visit, Work work, Due due) {
        var main = new ArrayList<Section>();
        main.add(Section.bare("figures", new Tiles(tiles(visit, work.pending(), due.overdue()))));
        if (Places.ENTRIES.isFor(visit.account().role())) {
            main.add(Section.of("forms", visit.say("tasks.forms"), ReportFormTables.of(visit, work.forms(), null)));
            main.add(entries(visit, "sign", work.toSign()));
            main.add(Section.of(
                    "articles", visit.say(articlesOf(visit)), ArticleTables.of(visit, work.articles(), null)));
            main.add(entries(visit, "verify", work.toVerify()));
            main.add(entries(visit, "decide", work.toDecide()));
        }
        main.add(deadlines(visit, due));
        var heading = visit.say("tasks.heading");
        return new Sheet(
                visit.bench(heading, Places.TASKS.path()), heading, null, visit.say("tasks.lead"), main, List.of());
    }

    /// A head signs, a clerk writes.
    private static String articlesOf(Visit visit) {
        return visit.account().role() == Role.HEAD ? "tasks.articles" : "tasks.drafts";
    }

    private static List<Tile> tiles(Visit visit, Pending pending, long overdue) {
        var role = visit.account().role();
        var late = tile(visit, "overdue", overdue, "/workbench/deliveries", Tone.BAD);
        return switch (role) {
            case HEAD ->
                List.of(
                        tile(visit, "forms", pending.forms(), "#forms", Tone.CAUTION),
                        tile(visit, "decisions", pending.decisions(), "#sign", Tone.CAUTION),
                        tile(visit, "announcements", pending.announcements(), "/workbench/announcements", Tone.CAUTION),
                        tile(visit, "articles", pending.articles(), "#articles", Tone.CAUTION),
                        tile(visit, "objections", pending.objections(), "#verify", Tone.CAUTION),
                        tile(visit, "candidates", pending.candidates(), "#decide", Tone.CAUTION),
                        late);
            case CLERK ->
                List.of(
                        tile(visit, "drafts", pending.drafts(), "#articles", Tone.PLAIN),
                        tile(visit, "objections", pending.objections(), "#verify", Tone.CAUTION),
                        tile(visit, "candidates", pending.candidates(), "#decide", Tone.CAUTION),
                        late);
            case OFFICE ->
                List.of(tile(visit, "collected", pending.collected(), "/workbench/imports", Tone.CAUTION), late);
            case ADMINISTRATOR, AUDITOR -> List.of(tile(visit, "overdue", overdue, "#due", Tone.BAD));
        };
    }

    private static Tile tile(Visit visit, String name, long count, String href, Tone tone) {
        return new Tile(visit.say("tile." + name), count, href, count == 0 ? Tone.PLAIN : tone);
    }

    private static Section entries(Visit visit, String name, List<EntryOnDesk> entries) {
        return Section.of(name, visit.say("tasks." + name), EntryTables.of(visit, entries, null));
    }

    private static Section deadlines(Visit visit, Due due) {
        var problem = due.problem();
        if (problem != null) {
            return Section.of("due", visit.say("tasks.due"), Note.of(Tone.CAUTION, problem));
        }
        var rows = due.departments().stream()
                .flatMap(of -> Stream.of(
                                rows(visit, of.department(), of.overdue(), "overdue"),
                                rows(visit, of.department(), of.today(), "today"),
                                rows(visit, of.department(), of.soon(), "soon"))
                        .flatMap(part -> part))
                .toList();
        return Section.of("due", visit.say("tasks.due"), table(visit, rows, due.soonUntil()));
    }

    private static Table table(Visit visit, List<Row> rows, String soonUntil) {
        var columns = Stream.of("when", "deadline", "what", "department")
                .map(name -> visit.say("column." + name))
                .toList();
        return new Table(visit.say("tasks.due"), columns, rows, visit.say("tasks.due.none", soonUntil), null);
    }

    private static Stream<Row> rows(Visit visit, String department, Part part, String when) {
        var tone = when.equals("overdue") ? Tone.BAD : when.equals("today") ? Tone.CAUTION : Tone.PLAIN;
        return part.items().stream()
                .map(item -> Row.of(
                        Cell.badge(visit.say("due." + when), tone),
                        Cell.text(item.deadline()),
                        Cell.link(item.what(), address(item)),
                        Cell.text(department)));
    }

    private static String address(DueItem item) {
        return (item.work().equals("delivery") ? "/workbench/deliveries/" : "/workbench/entries/") + item.id();
    }
}
