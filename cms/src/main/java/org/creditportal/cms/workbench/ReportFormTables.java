package org.creditportal.cms.workbench;

import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.desk.FormOnDesk;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;
import org.jspecify.annotations.Nullable;

/// Report forms as rows.
final class ReportFormTables {

    private ReportFormTables() {}

    static Table of(Visit visit, List<FormOnDesk> forms, @Nullable Anchor next) {
        var columns = Stream.of("imported-at", "list", "department", "state", "accepted", "rejected", "by")
                .map(name -> visit.say("column." + name))
                .toList();
        var rows = forms.stream().map(form -> row(visit, form)).toList();
        return new Table(visit.say("forms.heading"), columns, rows, visit.say("nothing.here"), next);
    }

    private static Row row(Visit visit, FormOnDesk form) {
        return Row.of(
                Cell.link(ChinaTime.minute(form.importedAt()), "/workbench/imports/" + form.id()),
                Looks.list(form.list(), visit.words()),
                Cell.text(form.department()),
                Looks.state(form.state(), visit.words()),
                Cell.text(figure(form.accepted())),
                Cell.text(figure(form.rejected())),
                Cell.text(form.importedBy()));
    }

    static @Nullable String figure(@Nullable Integer figure) {
        return figure == null ? null : "%,d".formatted(figure);
    }
}
