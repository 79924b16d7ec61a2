package org.creditportal.cms.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Facts;
import org.creditportal.templates.workbench.Facts.Fact;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;
import org.jspecify.annotations.Nullable;

/// The search index: what serves, what is compared, what is stuck.
final class IndexPage {

    static final List<String> ACTS = List.of("reconcile", "retry", "rebuild");

    private static final String PATH = "/workbench/reconciliation";

    private IndexPage() {}

    /// As the API tells of it.
    record Answer(
            @Nullable String serving,
            @Nullable String filling,
            Rebuild rebuild,
            Compared reconciliation,
            List<Stuck> parked) {}

    record Rebuild(
            String state,
            long carried,
            long total,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Long remainingSeconds) {}

    record Compared(
            String state,
            long buckets,
            long records,
            long wrong,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {}

    record Stuck(String content, String id, int attempts, Instant parkedAt, String explanation) {}

    static Sheet of(Visit visit, Answer index, Attempt attempt) {
        var heading = visit.say("place.index");
        var acts = ACTS.stream()
                .<Block>map(act -> FormSketch.of(act).folded(visit, PATH + "/" + act, attempt))
                .toList();
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say("index.lead"),
                List.of(
                        Section.of("index", visit.say("index.state"), new Facts(state(visit, index))),
                        Section.of(
                                "comparison",
                                visit.say("index.comparison"),
                                new Facts(comparison(visit, index.reconciliation()))),
                        Section.of("parked", visit.say("index.parked"), parked(visit, index.parked()))),
                List.of(new Section("acts", visit.say("entry.acts"), acts)));
    }

    private static List<Fact> state(Visit visit, Answer index) {
        var rebuild = index.rebuild();
        var facts = new ArrayList<Fact>();
        var serving = index.serving();
        facts.add(Fact.of(visit.say("index.serving"), serving == null ? "—" : serving));
        facts.add(Fact.of(visit.say("index.rebuild"), Looks.stateName(rebuild.state(), visit.words())));
        facts.add(
                Fact.of(visit.say("index.carried"), visit.say("progress.figures", rebuild.carried(), rebuild.total())));
        var remaining = rebuild.remainingSeconds();
        if (remaining != null) {
            facts.add(Fact.of(visit.say("index.remaining"), visit.say("index.seconds", remaining)));
        }
        return facts;
    }

    private static List<Fact> comparison(Visit visit, Compared compared) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(visit.say("column.state"), Looks.stateName(compared.state(), visit.words())));
        facts.add(Fact.of(visit.say("index.records"), "%,d".formatted(compared.records())));
        facts.add(Fact.of(visit.say("index.wrong"), "%,d".formatted(compared.wrong())));
        var started = compared.startedAt();
        facts.add(Fact.of(visit.say("index.started"), started == null ? "—" : ChinaTime.second(started)));
        var ended = compared.endedAt();
        facts.add(Fact.of(visit.say("index.ended"), ended == null ? "—" : ChinaTime.second(ended)));
        return facts;
    }

    private static Table parked(Visit visit, List<Stuck> parked) {
        var columns = Stream.of("content", "record", "attempts", "when", "problem")
                .map(name -> visit.say("column." + name))
                .toList();
        var rows = parked.stream()
                .map(stuck -> Row.of(
                        Cell.text(visit.words().sayOr("content." + stuck.content(), stuck.content())),
                        Cell.code(stuck.id()),
                        Cell.text(String.valueOf(stuck.attempts())),
                        Cell.text(ChinaTime.second(stuck.parkedAt())),
                        Cell.text(stuck.explanation())))
                .toList();
        return new Table(visit.say("index.parked"), columns, rows, visit.say("index.nothing-parked"), null);
    }
}
