package org.creditportal.cms.workbench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.desk.EntryFilter;
import org.creditportal.cms.desk.EntryOnDesk;
import org.creditportal.cms.publication.Masking;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Field;
import org.creditportal.templates.workbench.Field.Kind;
import org.creditportal.templates.workbench.Field.Option;
import org.creditportal.templates.workbench.Filters;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Tone;
import org.jspecify.annotations.Nullable;

/// A department's entries, narrowed down.
final class EntryListPage {

    private static final String PATH = "/workbench/entries";
    private static final List<String> STATES =
            List.of("candidate", "noticed", "objected", "recorded", "active", "expired", "exited");
    private static final List<String> AWAITED = List.of("signature", "verification", "decision");

    private EntryListPage() {}

    /// What the address asks for.
    ///
    /// @param hadNumber whether a citizen's number was typed: it is neither searched for nor repeated (H1)
    record Asked(EntryFilter filter, boolean hadNumber) {

        static Asked of(Visit visit) {
            var queries = new Queries(visit.request());
            var text = queries.text("q");
            var hadNumber = text != null && Masking.containsIdentity(text);
            var filter = new EntryFilter(
                    visit.account().department(),
                    list(queries.text("list")),
                    known(STATES, queries.text("state")),
                    known(AWAITED, queries.text("awaits")),
                    hadNumber ? null : text,
                    queries.day("begins"),
                    queries.day("ends"),
                    queries.id("after"));
            return new Asked(filter, hadNumber);
        }

        private static @Nullable ListKind list(@Nullable String code) {
            return code == null ? null : ListKind.of(code).orElse(null);
        }

        private static @Nullable String known(List<String> codes, @Nullable String code) {
            return code != null && codes.contains(code) ? code : null;
        }
    }

    static Sheet of(Visit visit, Asked asked, List<EntryOnDesk> entries, int page) {
        var blocks = new ArrayList<Block>();
        if (asked.hadNumber()) {
            blocks.add(Note.of(Tone.CAUTION, visit.say("entries.number")));
        }
        blocks.add(filters(visit, asked.filter()));
        blocks.add(EntryTables.of(visit, entries, next(visit, entries, page)));
        var heading = visit.say("entries.heading");
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say("entries.lead"),
                List.of(
                        Section.bare("new", Links.of(new Anchor(visit.say("form.candidate"), PATH + "/new"))),
                        new Section("entries", null, blocks)),
                List.of());
    }

    private static @Nullable Anchor next(Visit visit, List<EntryOnDesk> entries, int page) {
        if (entries.size() < page) {
            return null;
        }
        UUID last = entries.getLast().id();
        return new Anchor(visit.say("next"), new Queries(visit.request()).with("after", last.toString()));
    }

    private static Filters filters(Visit visit, EntryFilter filter) {
        var list = filter.list();
        return new Filters(
                PATH,
                List.of(
                        field(visit, "q", Kind.LINE, filter.text(), List.of()),
                        field(
                                visit,
                                "list",
                                Kind.CHOICE,
                                list == null ? null : list.code(),
                                Stream.of(ListKind.values()).map(ListKind::code).toList()),
                        field(visit, "state", Kind.CHOICE, filter.state(), STATES),
                        field(visit, "awaits", Kind.CHOICE, filter.awaits(), AWAITED),
                        field(visit, "begins", Kind.DAY, text(filter.beginsOn()), List.of()),
                        field(visit, "ends", Kind.DAY, text(filter.endsOn()), List.of())),
                visit.say("filter"),
                new Anchor(visit.say("filter.clear"), PATH));
    }

    private static Field field(Visit visit, String name, Kind kind, @Nullable String value, List<String> codes) {
        var options = Stream.concat(
                        Stream.of(new Option("", visit.say("filter.any"), value == null)),
                        codes.stream()
                                .map(code ->
                                        new Option(code, visit.say(bundle(name) + "." + code), code.equals(value))))
                .toList();
        return new Field(
                "filter-" + name,
                name,
                kind,
                visit.say("filter." + name),
                value == null ? "" : value,
                true,
                null,
                null,
                options);
    }

    private static String bundle(String name) {
        return name.equals("awaits") ? "awaits" : name;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
