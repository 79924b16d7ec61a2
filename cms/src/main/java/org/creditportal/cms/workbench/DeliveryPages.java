package org.creditportal.cms.workbench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.jspecify.annotations.Nullable;

/// Deliveries: their list, and one of them with what can be done to it.
final class DeliveryPages {

    private static final String PATH = "/workbench/deliveries";

    private DeliveryPages() {}

    /// As the API tells of them.
    record Listed(List<Answer> items, @Nullable UUID next) {

        static Listed nothing() {
            return new Listed(List.of(), null);
        }
    }

    record Answer(
            UUID id,
            UUID announcement,
            ChannelName channel,
            String department,
            @Nullable LocalDate deadline,
            String state,
            Instant visibleAt,
            @Nullable Instant fulfilledAt,
            @Nullable String proof,
            int attempts,
            @Nullable String problem,
            List<String> acts) {}

    record ChannelName(String kind, String name) {}

    static FormSketch act(String act) {
        return act.equals("confirmation")
                ? FormSketch.of(act, Ask.text("proof"), Ask.day("on").optional())
                : FormSketch.of(act);
    }

    static Sheet list(Visit visit, Listed late, Listed others) {
        var next = others.next() == null ? null : new Anchor(visit.say("next"), PATH + "?after=" + others.next());
        var sections = new ArrayList<Section>();
        if (!late.items().isEmpty()) {
            sections.add(
                    Section.of("late", visit.say("deliveries.late", late.items().size()), table(visit, late, null)));
        }
        sections.add(Section.of("others", visit.say("deliveries.others"), table(visit, others, next)));
        var heading = visit.say("deliveries.heading");
        return new Sheet(visit.bench(heading, PATH), heading, null, visit.say("deliveries.lead"), sections, List.of());
    }

    private static Table table(Visit visit, Listed listed, @Nullable Anchor next) {
        var columns = Stream.of("channel", "channel-kind", "state", "deadline", "department", "fulfilled-at")
                .map(name -> visit.say("column." + name))
                .toList();
        var rows = listed.items().stream().map(known -> row(visit, known)).toList();
        return new Table(visit.say("deliveries.heading"), columns, rows, visit.say("nothing.here"), next);
    }

    private static Row row(Visit visit, Answer known) {
        return Row.of(
                Cell.link(known.channel().name(), PATH + "/" + known.id()),
                Cell.text(channelKind(visit, known)),
                Looks.state(known.state(), visit.words()),
                Cell.text(ChinaTime.day(known.deadline())),
                Cell.text(known.department()),
                Cell.text(known.fulfilledAt() == null ? null : ChinaTime.minute(known.fulfilledAt())));
    }

    private static String channelKind(Visit visit, Answer known) {
        var kind = known.channel().kind();
        return visit.words().sayOr("channel." + kind, kind);
    }

    static Sheet one(Visit visit, Answer known, Attempt attempt) {
        var acts = Stream.of("confirmation", "retry")
                .filter(act -> known.acts().contains(act) || attempt.isOf(act))
                .<Block>map(act -> act(act).open(visit, PATH + "/" + known.id() + "/" + act, attempt))
                .toList();
        return new Sheet(
                visit.bench(known.channel().name(), PATH),
                known.channel().name(),
                Looks.tag(known.state(), visit.words()),
                null,
                List.of(Section.of("about", visit.say("entry.about"), new Facts(facts(visit, known)))),
                List.of(
                        new Section(
                                "acts",
                                visit.say("entry.acts"),
                                acts.isEmpty() ? List.of(Prose.of(visit.say("entry.acts.none"))) : acts),
                        Section.bare("back", Links.of(new Anchor(visit.say("deliveries.all"), PATH)))));
    }

    private static List<Fact> facts(Visit visit, Answer known) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(visit.say("column.channel-kind"), channelKind(visit, known)));
        facts.add(Fact.of(visit.say("column.department"), known.department()));
        facts.add(Fact.of(visit.say("column.deadline"), ChinaTime.day(known.deadline())));
        facts.add(Fact.of(visit.say("column.visible-from"), ChinaTime.second(known.visibleAt())));
        facts.add(Fact.link(
                visit.say("fact.announcement"),
                visit.say("fact.announcement.open"),
                "/workbench/announcements/" + known.announcement()));
        add(
                facts,
                visit.say("column.fulfilled-at"),
                known.fulfilledAt() == null ? null : ChinaTime.second(known.fulfilledAt()));
        add(facts, visit.say("field.proof"), known.proof());
        add(facts, visit.say("fact.attempts"), known.attempts() == 0 ? null : String.valueOf(known.attempts()));
        add(facts, visit.say("column.problem"), known.problem());
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable String value) {
        if (value != null) {
            facts.add(Fact.of(label, value));
        }
    }
}
