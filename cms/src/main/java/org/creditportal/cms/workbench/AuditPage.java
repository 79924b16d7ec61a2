package org.creditportal.cms.workbench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.desk.Deed;
import org.creditportal.cms.desk.DeedFilter;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Facts;
import org.creditportal.templates.workbench.Facts.Fact;
import org.creditportal.templates.workbench.Field;
import org.creditportal.templates.workbench.Field.Kind;
import org.creditportal.templates.workbench.Filters;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;
import org.creditportal.templates.workbench.Tone;
import org.jspecify.annotations.Nullable;

/// Acts on record, and whether the record is whole.
final class AuditPage {

    private static final String PATH = "/workbench/audit";

    private AuditPage() {}

    /// As the API tells of it.
    record Verified(
            boolean intact,
            long sealed,
            long unsealed,
            @Nullable Long firstFault,
            String head) {}

    static Sheet of(Visit visit, DeedFilter filter, List<Deed> deeds, Verified verified, int page) {
        var heading = visit.say("place.audit");
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say("audit.lead"),
                List.of(
                        Section.of("chain", visit.say("audit.chain"), verdict(visit, verified), chain(visit, verified)),
                        Section.of(
                                "acts",
                                visit.say("audit.acts"),
                                filters(visit, filter),
                                links(visit),
                                table(visit, deeds, page))),
                List.of());
    }

    private static Links links(Visit visit) {
        var export = new Anchor(visit.say("audit.export"), export(visit));
        return visit.account().role() == Role.AUDITOR
                ? Links.of(export, new Anchor(visit.say("reads.heading"), ReadsPage.PATH))
                : Links.of(export);
    }

    private static Note verdict(Visit visit, Verified verified) {
        var fault = verified.firstFault();
        return fault == null
                ? Note.of(Tone.GOOD, visit.say("audit.intact"))
                : Note.of(Tone.BAD, visit.say("audit.fault", fault));
    }

    private static Facts chain(Visit visit, Verified verified) {
        return new Facts(List.of(
                Fact.of(visit.say("audit.sealed"), "%,d".formatted(verified.sealed())),
                Fact.of(visit.say("audit.unsealed"), "%,d".formatted(verified.unsealed())),
                Fact.code(visit.say("audit.head"), verified.head().isEmpty() ? "—" : verified.head())));
    }

    private static String export(Visit visit) {
        var query = visit.request().uri().getRawQuery();
        return PATH + "/export.csv" + (query == null ? "" : "?" + query);
    }

    private static Filters filters(Visit visit, DeedFilter filter) {
        var record = filter.contentId();
        var day = filter.day();
        return new Filters(
                PATH,
                List.of(
                        field(visit, "login", Kind.LINE, filter.login()),
                        field(visit, "act", Kind.LINE, filter.act()),
                        field(visit, "record", Kind.LINE, record == null ? null : record.toString()),
                        field(visit, "day", Kind.DAY, day == null ? null : day.toString())),
                visit.say("filter"),
                new Anchor(visit.say("filter.clear"), PATH));
    }

    private static Field field(Visit visit, String name, Kind kind, @Nullable String value) {
        return new Field(
                "filter-" + name,
                name,
                kind,
                visit.say("filter." + name),
                value == null ? "" : value,
                true,
                null,
                null,
                List.of());
    }

    private static Table table(Visit visit, List<Deed> deeds, int page) {
        var columns = Stream.of("when", "by", "act", "record", "notes")
                .map(name -> visit.say("column." + name))
                .toList();
        var rows = deeds.stream().map(deed -> row(visit, deed)).toList();
        var next = deeds.size() < page
                ? null
                : new Anchor(
                        visit.say("next"),
                        new Queries(visit.request())
                                .with("after", deeds.getLast().id().toString()));
        return new Table(visit.say("audit.acts"), columns, rows, visit.say("nothing.here"), next);
    }

    private static Row row(Visit visit, Deed deed) {
        var notes = DeedSteps.notes(visit, deed).stream()
                .map(note -> note.label() + " " + note.value())
                .collect(Collectors.joining(visit.say("and")));
        return Row.of(
                Cell.text(ChinaTime.second(deed.at())),
                Cell.text(DeedSteps.who(visit, deed)),
                Cell.text(DeedSteps.title(visit, deed)),
                Cell.link(deed.contentId().toString(), PATH + "?record=" + deed.contentId()),
                Cell.text(notes.isEmpty() ? null : notes));
    }
}
