package org.creditportal.cms.workbench;

import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.catalogue.ListType;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import tools.jackson.databind.node.ObjectNode;

/// Somebody is proposed for a list (A9).
final class CandidatePage {

    private static final String PATH = "/workbench/entries";
    private static final String USUAL_PROFILE = "yingkou-2019";
    private static final String TYPE = "listName";

    private CandidatePage() {}

    /// The list and its name in the catalogue are chosen in one: each name is on one list.
    static FormSketch sketch(Visit visit, List<ListType> types) {
        return FormSketch.of(
                "candidate",
                Ask.choice(
                        TYPE,
                        types.stream()
                                .map(type -> new Ask.Choice(
                                        type.list().code() + ":" + type.name(),
                                        visit.say("list." + type.list().code()) + " · " + type.name()))
                                .toList()),
                Ask.choice("profile", ReportFormListPage.profiles()).preset(USUAL_PROFILE),
                Ask.choice(
                        "subject.type",
                        Stream.of("organisation", "person")
                                .map(type -> new Ask.Choice(type, visit.say("subject." + type)))
                                .toList()),
                Ask.line("subject.name"),
                Ask.line("subject.uscc").optional(),
                Ask.line("subject.id").optional(),
                Ask.line("subject.registrationNumber").optional(),
                Ask.line("subject.legalRepresentative").optional(),
                Ask.text("reason"),
                Ask.line("outcome").optional(),
                Ask.line("basis"),
                EntryForms.degree(visit).optional());
    }

    static ObjectNode body(Typed typed, FormSketch sketch) {
        var body = typed.body(sketch.asks());
        var type = typed.text(TYPE);
        var colon = type.indexOf(':');
        return body.put("list", type.substring(0, colon)).put(TYPE, type.substring(colon + 1));
    }

    static Sheet of(Visit visit, List<ListType> types, Attempt attempt) {
        var heading = visit.say("form.candidate");
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                null,
                List.of(Section.bare("candidate", sketch(visit, types).open(visit, PATH, attempt))),
                List.of());
    }
}
