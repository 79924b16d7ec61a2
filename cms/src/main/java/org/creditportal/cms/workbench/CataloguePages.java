package org.creditportal.cms.workbench;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;
import org.jspecify.annotations.Nullable;

/// Memoranda and duties: both lists, and one of either.
final class CataloguePages {

    static final String PATH = "/workbench/catalogue";
    static final String MEMORANDA = PATH + "/memoranda";
    static final String DUTIES = PATH + "/duties";

    private CataloguePages() {}

    /// As the API tells of them.
    record Memoranda(List<MemorandumAnswer> items) {}

    record MemorandumAnswer(String kind, int number, String title, String documentNumber, long version) {

        String name(Visit visit) {
            return visit.say("catalogue.memorandum", visit.say("memorandum." + kind), number) + " " + title;
        }

        Led led() {
            return new Led(kind, number);
        }
    }

    record Duties(List<DutyAnswer> items) {}

    record DutyAnswer(int number, List<String> departments, String text, List<Led> memoranda, long version) {}

    record Led(String kind, int number) {

        /// As forms send it, for example `punishment:3`.
        String value() {
            return kind + ":" + number;
        }

        static Led parse(String value) {
            var colon = value.indexOf(':');
            return new Led(value.substring(0, colon), Integer.parseInt(value.substring(colon + 1)));
        }

        String name(Visit visit) {
            return visit.say("memorandum." + kind) + " " + number;
        }
    }

    static Sheet list(Visit visit, Memoranda memoranda, Duties duties, Attempt attempt) {
        var heading = visit.say("place.catalogue");
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say("catalogue.lead"),
                List.of(
                        Section.of("memoranda", visit.say("catalogue.memoranda"), table(visit, memoranda)),
                        Section.of("duties", visit.say("catalogue.duties"), table(visit, duties))),
                List.of(Section.of(
                        "new",
                        visit.say("entry.acts"),
                        CatalogueForms.memorandum(visit).folded(visit, MEMORANDA, attempt),
                        CatalogueForms.duty(visit, memoranda.items()).folded(visit, DUTIES, attempt))));
    }

    private static Table table(Visit visit, Memoranda memoranda) {
        var rows = memoranda.items().stream()
                .map(memorandum -> Row.of(
                        Cell.text(visit.say("memorandum." + memorandum.kind())),
                        Cell.text(String.valueOf(memorandum.number())),
                        Cell.link(memorandum.title(), MEMORANDA + "/" + memorandum.kind() + "/" + memorandum.number()),
                        Cell.text(memorandum.documentNumber())))
                .toList();
        return table(visit, "catalogue.memoranda", rows, "kind", "ordinal", "title", "document");
    }

    private static Table table(Visit visit, Duties duties) {
        var rows = duties.items().stream()
                .map(duty -> Row.of(
                        Cell.link(String.valueOf(duty.number()), DUTIES + "/" + duty.number()),
                        Cell.text(orNull(String.join("、", duty.departments()))),
                        Cell.text(duty.text()),
                        Cell.text(orNull(duty.memoranda().stream()
                                .map(led -> led.name(visit))
                                .collect(Collectors.joining(visit.say("and")))))))
                .toList();
        return table(visit, "catalogue.duties", rows, "ordinal", "departments", "text", "led");
    }

    private static Table table(Visit visit, String caption, List<Row> rows, String... columns) {
        var headings =
                Stream.of(columns).map(name -> visit.say("column." + name)).toList();
        return new Table(visit.say(caption), headings, rows, visit.say("nothing.here"), null);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    static Sheet memorandum(Visit visit, MemorandumAnswer memorandum, Attempt attempt) {
        var path = MEMORANDA + "/" + memorandum.kind() + "/" + memorandum.number();
        var heading =
                visit.say("catalogue.memorandum", visit.say("memorandum." + memorandum.kind()), memorandum.number());
        return one(
                visit,
                heading,
                "/memoranda#" + memorandum.kind() + "-" + memorandum.number(),
                CatalogueForms.change(memorandum).open(visit, path + "/change", attempt),
                CatalogueForms.removal("memorandum", memorandum.version()).folded(visit, path + "/removal", attempt));
    }

    /// @param memoranda to choose from
    static Sheet duty(Visit visit, DutyAnswer duty, Memoranda memoranda, Attempt attempt) {
        var path = DUTIES + "/" + duty.number();
        return one(
                visit,
                visit.say("catalogue.duty", duty.number()),
                "/duties",
                CatalogueForms.change(visit, duty, memoranda.items()).open(visit, path + "/change", attempt),
                CatalogueForms.removal("duty", duty.version()).folded(visit, path + "/removal", attempt));
    }

    private static Sheet one(Visit visit, String heading, String readers, Block change, Block removal) {
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                null,
                List.of(Section.bare("change", change)),
                List.of(
                        Section.of("acts", visit.say("entry.acts"), removal),
                        Section.bare(
                                "back",
                                Links.of(
                                        new Anchor(visit.say("catalogue.readers"), readers),
                                        new Anchor(visit.say("catalogue.all"), PATH)))));
    }
}
