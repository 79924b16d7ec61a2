package org.creditportal.cms.workbench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.creditportal.cms.account.Role;
import org.creditportal.cms.vocabulary.ListKind;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Block;
import org.creditportal.templates.workbench.Facts;
import org.creditportal.templates.workbench.Facts.Fact;
import org.creditportal.templates.workbench.Links;
import org.creditportal.templates.workbench.Note;
import org.creditportal.templates.workbench.Progress;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;
import org.creditportal.templates.workbench.Tone;
import org.jspecify.annotations.Nullable;

/// One report form: how far it is, what is wrong with it, and its signature.
final class ReportFormPage {

    private static final String PATH = "/workbench/imports";
    private static final int SHOWN = 200;

    private ReportFormPage() {}

    /// As the API tells of it.
    record Answer(
            UUID id,
            String state,
            String list,
            String department,
            String region,
            String profile,
            @Nullable Reading progress,
            @Nullable Integer accepted,
            @Nullable Integer rejected,
            @Nullable Integer duplicate,
            @Nullable String rejectedRows,
            List<Fault> problems,
            @Nullable Instant visibleFrom,
            @Nullable String failure,
            List<String> acts) {

        boolean isReading() {
            return state.equals("reading");
        }

        String address() {
            return PATH + "/" + id;
        }
    }

    record Reading(int read, int total) {}

    record Fault(int row, String column, @Nullable String cell, String message) {}

    static FormSketch signature(Visit visit) {
        return FormSketch.of(
                "form-signature",
                Ask.flag(
                                "together",
                                List.of(
                                        new Ask.Choice("false", visit.say("choice.together.no")),
                                        new Ask.Choice("true", visit.say("choice.together.yes"))))
                        .preset("false"));
    }

    static FormSketch withdrawal() {
        return FormSketch.ending("form-withdrawal", Ask.text("reason"));
    }

    static Sheet of(Visit visit, Answer form, Attempt attempt) {
        var list = ListKind.of(form.list()).orElseThrow();
        var heading = visit.say("form.heading", visit.say("list." + list.code()), form.department());
        return new Sheet(
                visit.bench(heading, PATH),
                heading,
                Looks.tag(form.state(), visit.words()),
                null,
                main(visit, form),
                side(visit, form, attempt));
    }

    static Progress progress(Visit visit, Answer form) {
        var reading = form.progress();
        return new Progress(
                visit.say("form.reading"),
                reading == null ? 0 : reading.read(),
                reading == null ? 0 : reading.total(),
                form.address() + "/progress",
                form.address(),
                false);
    }

    private static List<Section> main(Visit visit, Answer form) {
        var main = new ArrayList<Section>();
        if (form.isReading()) {
            main.add(Section.bare("reading", progress(visit, form)));
        }
        var failure = form.failure();
        if (failure != null) {
            main.add(Section.bare("failure", Note.of(Tone.BAD, failure)));
        }
        main.add(Section.of("about", visit.say("form.about"), new Facts(facts(visit, form))));
        if (!form.problems().isEmpty()) {
            main.add(new Section("problems", visit.say("form.problems"), problems(visit, form)));
        }
        return main;
    }

    private static List<Fact> facts(Visit visit, Answer form) {
        var facts = new ArrayList<Fact>();
        facts.add(Fact.of(visit.say("column.department"), form.department()));
        facts.add(Fact.of(visit.say("field.region"), form.region()));
        facts.add(Fact.of(visit.say("field.profile"), Looks.profile(form.profile())));
        add(facts, visit.say("column.accepted"), form.accepted());
        add(facts, visit.say("column.rejected"), form.rejected());
        add(facts, visit.say("column.duplicate"), form.duplicate());
        var seen = form.visibleFrom();
        if (seen != null) {
            facts.add(Fact.of(visit.say("column.visible-from"), ChinaTime.second(seen)));
        }
        return facts;
    }

    private static void add(List<Fact> facts, String label, @Nullable Integer figure) {
        var text = ReportFormTables.figure(figure);
        if (text != null) {
            facts.add(Fact.of(label, text));
        }
    }

    private static List<Block> problems(Visit visit, Answer form) {
        var columns = Stream.of("row", "column", "cell", "problem")
                .map(name -> visit.say("column." + name))
                .toList();
        var rows = form.problems().stream()
                .limit(SHOWN)
                .map(fault -> Row.of(
                        Cell.text(String.valueOf(fault.row())),
                        Cell.text(fault.column()),
                        Cell.text(fault.cell()),
                        Cell.text(fault.message())))
                .toList();
        var blocks = new ArrayList<Block>();
        var rejected = form.rejectedRows();
        if (rejected != null && isOwn(visit, form)) {
            blocks.add(new Note(
                    Tone.CAUTION, visit.say("form.mend"), new Anchor(visit.say("form.rejected-rows"), rejected)));
        }
        blocks.add(new Table(visit.say("form.problems"), columns, rows, "", null));
        if (form.problems().size() > SHOWN) {
            blocks.add(Note.of(
                    Tone.PLAIN, visit.say("form.more-problems", form.problems().size() - SHOWN)));
        }
        return blocks;
    }

    private static List<Section> side(Visit visit, Answer form, Attempt attempt) {
        var side = new ArrayList<Section>();
        if (form.acts().contains("signature") && isOwn(visit, form)) {
            side.add(Section.of(
                    "signature",
                    visit.say("form.form-signature"),
                    visit.account().role() == Role.HEAD
                            ? signature(visit).open(visit, form.address() + "/signature", attempt)
                            : Note.of(Tone.PLAIN, visit.say("form.waits-for-head"))));
        }
        if (form.acts().contains("withdrawal")
                && isOwn(visit, form)
                && visit.account().role() == Role.HEAD) {
            side.add(Section.bare("withdrawal", withdrawal().folded(visit, form.address() + "/withdrawal", attempt)));
        }
        side.add(Section.bare("back", Links.of(new Anchor(visit.say("forms.all"), PATH))));
        return side;
    }

    private static boolean isOwn(Visit visit, Answer form) {
        return form.department().equals(visit.account().department().name());
    }
}
