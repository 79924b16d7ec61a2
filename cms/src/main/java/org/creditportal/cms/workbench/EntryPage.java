package org.creditportal.cms.workbench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.desk.Deed;
import org.creditportal.cms.listing.Act;
import org.creditportal.cms.listing.ListEntry;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Facts;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Prose;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Timeline;
import org.creditportal.templates.workbench.Tone;
import org.jspecify.annotations.Nullable;

/// One entry: what is on record, what was done, and the acts that are possible now.
final class EntryPage {

    private static final String PATH = "/workbench/entries";

    private EntryPage() {}

    /// As the API tells of it.
    record Answer(
            UUID id,
            String state,
            String list,
            String listName,
            String name,
            String code,
            String field,
            String department,
            String region,
            String profile,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validUntil,
            @Nullable String decisionNumber,
            @Nullable Instant visibleFrom,
            @Nullable Instant visibleUntil,
            @Nullable LocalDate noticeUntil,
            @Nullable UUID announcement,
            @Nullable String exitCause,
            List<String> acts) {}

    /// What is read besides, once the API has said that it may be seen.
    record Told(ListEntry entry, List<Deed> deeds) {}

    static Sheet of(Visit visit, Answer entry, Told told, Attempt attempt) {
        var side = new ArrayList<Section>();
        side.add(new Section("acts", visit.say("entry.acts"), acts(visit, entry, attempt)));
        side.add(Section.bare("back", Links.of(new Anchor(visit.say("entries.all"), PATH))));
        return new Sheet(
                visit.bench(entry.name(), PATH),
                entry.name(),
                Looks.tag(entry.state(), visit.words()),
                visit.say("entry.lead", visit.say("list." + entry.list()), entry.listName(), entry.department()),
                main(visit, entry, told),
                side);
    }

    private static List<Section> main(Visit visit, Answer entry, Told told) {
        var steps = told.deeds().reversed().stream()
                .map(deed -> DeedSteps.step(visit, deed))
                .toList();
        return Stream.of(
                        Section.of("about", visit.say("entry.about"), new Facts(EntryFacts.of(visit, entry))),
                        Section.of(
                                "ground", visit.say("entry.ground"), new Facts(EntryFacts.ground(visit, told.entry()))),
                        Section.of("life", visit.say("entry.life"), new Timeline(steps, visit.say("entry.life.none"))))
                .toList();
    }

    private static List<Block> acts(Visit visit, Answer entry, Attempt attempt) {
        var possible = Stream.of(Act.values())
                .filter(act -> entry.acts().contains(act.code()) || attempt.isOf(act.code()))
                .toList();
        if (possible.isEmpty()) {
            return List.of(Prose.of(visit.say("entry.acts.none")));
        }
        var isHead = visit.account().role() == Role.HEAD;
        var blocks = new ArrayList<Block>();
        possible.stream()
                .filter(act -> isHead || !act.needsHead())
                .map(act ->
                        EntryForms.of(act, visit).folded(visit, PATH + "/" + entry.id() + "/" + act.code(), attempt))
                .forEach(blocks::add);
        var left = possible.stream().filter(act -> !isHead && act.needsHead()).toList();
        if (!left.isEmpty()) {
            blocks.add(Note.of(Tone.PLAIN, visit.say("entry.acts.head", names(visit, left))));
        }
        return blocks;
    }

    private static String names(Visit visit, List<Act> acts) {
        return String.join(
                visit.say("and"),
                acts.stream().map(act -> visit.say("form." + act.code())).toList());
    }
}
