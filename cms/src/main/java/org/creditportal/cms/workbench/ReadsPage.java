package org.creditportal.cms.workbench;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
import org.creditportal.templates.workbench.Tone;
import org.jspecify.annotations.Nullable;

/// Who was shown numbers of persons in clear, and what auditors thought of it (H2).
final class ReadsPage {

    static final String PATH = "/workbench/audit/reads";

    private ReadsPage() {}

    /// As the API tells of them.
    record Listed(List<Read> items, @Nullable UUID next) {}

    record Read(
            UUID id,
            Instant at,
            String account,
            String department,
            String content,
            UUID contentId,
            String reason,
            @Nullable Review review) {}

    record Review(
            String account,
            Instant at,
            boolean proper,
            @Nullable String finding) {}

    static FormSketch review(Visit visit, String mark) {
        var answers = List.of(
                new Ask.Choice("true", visit.say("reads.proper")),
                new Ask.Choice("false", visit.say("reads.improper")));
        return FormSketch.of(
                        "read-review",
                        Ask.flag("proper", answers),
                        Ask.text("finding").optional())
                .as(mark);
    }

    static Sheet of(Visit visit, Listed open, Listed reviewed, Attempt attempt) {
        var heading = visit.say("reads.heading");
        return new Sheet(
                visit.bench(heading, Places.AUDIT.path()),
                heading,
                null,
                visit.say("reads.lead"),
                List.of(
                        new Section("open", visit.say("reads.open"), open(visit, open, attempt)),
                        Section.of("reviewed", visit.say("reads.reviewed"), table(visit, reviewed)),
                        Section.bare("back", Links.of(new Anchor(visit.say("place.audit"), Places.AUDIT.path())))),
                List.of());
    }

    private static List<Block> open(Visit visit, Listed open, Attempt attempt) {
        return open.items().isEmpty()
                ? List.of(Prose.of(visit.say("reads.none")))
                : open.items().stream()
                        .flatMap(read -> Stream.<Block>of(facts(visit, read), form(visit, read, attempt)))
                        .toList();
    }

    private static Facts facts(Visit visit, Read read) {
        return new Facts(List.of(
                Fact.of(visit.say("column.when"), ChinaTime.second(read.at())),
                Fact.of(visit.say("column.by"), read.account() + " · " + read.department()),
                Fact.of(visit.say("column.record"), record(visit, read)),
                Fact.of(visit.say("reads.reason"), read.reason())));
    }

    private static String record(Visit visit, Read read) {
        return visit.words().sayOr("content." + read.content(), read.content()) + " " + read.contentId();
    }

    /// Only the one that was sent comes back with what was typed.
    private static Block form(Visit visit, Read read, Attempt attempt) {
        var action = PATH + "/" + read.id() + "/review";
        var mine = visit.request().path().equals(action) ? attempt : Attempt.none();
        return review(visit, read.id().toString()).folded(visit, action, mine);
    }

    private static Table table(Visit visit, Listed reviewed) {
        var columns = Stream.of("when", "by", "record", "verdict", "finding")
                .map(name -> visit.say("column." + name))
                .toList();
        var rows = reviewed.items().stream().map(read -> row(visit, read)).toList();
        var next = reviewed.next() == null ? null : new Anchor(visit.say("next"), PATH + "?after=" + reviewed.next());
        return new Table(visit.say("reads.reviewed"), columns, rows, visit.say("nothing.here"), next);
    }

    private static Row row(Visit visit, Read read) {
        var review = read.review();
        return Row.of(
                Cell.text(ChinaTime.second(read.at())),
                Cell.text(read.account() + " · " + read.department()),
                Cell.text(record(visit, read)),
                review == null
                        ? Cell.text(null)
                        : review.proper()
                                ? Cell.badge(visit.say("reads.proper"), Tone.GOOD)
                                : Cell.badge(visit.say("reads.improper"), Tone.BAD),
                Cell.text(review == null ? null : review.finding()));
    }
}
