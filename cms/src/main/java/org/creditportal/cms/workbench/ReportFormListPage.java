package org.creditportal.cms.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.catalogue.profile.RuleProfiles;
import org.creditportal.cms.desk.FormOnDesk;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Field.Kind;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Prose;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;

/// All report forms, and where one is handed in.
final class ReportFormListPage {

    private static final String PATH = "/workbench/imports";
    private static final String USUAL_PROFILE = "yingkou-2019";

    private ReportFormListPage() {}

    /// Who hands a form in says which list and which rules it follows; the department is their own.
    static FormSketch upload(Visit visit) {
        var lists = reported()
                .map(list -> new Ask.Choice(list.code(), visit.say("list." + list.code())))
                .toList();
        return FormSketch.of(
                "upload",
                Ask.choice("list", lists),
                Ask.choice("profile", profiles()).preset(USUAL_PROFILE),
                new Ask("file", Kind.FILE, Ask.Sent.TEXT, true, null, List.of()));
    }

    static List<Ask.Choice> profiles() {
        return RuleProfiles.all().stream()
                .map(profile -> new Ask.Choice(profile.id(), profile.title()))
                .toList();
    }

    static FormSketch together(Visit visit, List<FormOnDesk> waiting) {
        var forms = waiting.stream()
                .map(form -> new Ask.Choice(
                        form.id().toString(),
                        visit.say(
                                "forms.waiting",
                                form.department(),
                                visit.say("list." + form.list().code()),
                                form.accepted() == null ? 0 : form.accepted())))
                .toList();
        return FormSketch.of("together", Ask.choices("imports", forms));
    }

    static Sheet of(Visit visit, List<FormOnDesk> forms, List<FormOnDesk> waiting, int page, Attempt attempt) {
        var next = forms.size() < page
                ? null
                : new Anchor(
                        visit.say("next"),
                        new Queries(visit.request())
                                .with("after", forms.getLast().id().toString()));
        var heading = visit.say("forms.heading");
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                null,
                visit.say("forms.lead"),
                List.of(Section.bare("forms", ReportFormTables.of(visit, forms, next))),
                side(visit, waiting, attempt));
    }

    private static List<Section> side(Visit visit, List<FormOnDesk> waiting, Attempt attempt) {
        var side = new ArrayList<Section>();
        if (visit.account().role() == Role.OFFICE) {
            Block block = waiting.isEmpty()
                    ? Prose.of(visit.say("forms.none-waiting"))
                    : together(visit, waiting).open(visit, PATH + "/together", attempt);
            side.add(Section.of("together", visit.say("form.together"), block));
        }
        if (visit.account().role() == Role.CLERK || visit.account().role() == Role.HEAD) {
            side.add(
                    Section.of("upload", visit.say("form.upload"), upload(visit).open(visit, PATH, attempt)));
            var templates = reported()
                    .map(list -> new Anchor(
                            visit.say("forms.template", visit.say("list." + list.code())),
                            "/cms/v1/imports/template?list=" + list.code()))
                    .toList();
            side.add(Section.of("templates", visit.say("forms.templates"), new Links(templates)));
        }
        return side;
    }

    private static Stream<ListKind> reported() {
        return Stream.of(ListKind.RED, ListKind.BLACK, ListKind.WATCH);
    }
}
