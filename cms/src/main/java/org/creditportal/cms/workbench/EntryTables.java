package org.creditportal.cms.workbench;

import java.util.List;
import java.util.stream.Stream;
import org.creditportal.cms.desk.EntryOnDesk;
import org.creditportal.templates.workbench.Anchor;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;
import org.jspecify.annotations.Nullable;

/// Entries as rows.
final class EntryTables {

    private EntryTables() {}

    static Table of(Visit visit, List<EntryOnDesk> entries, @Nullable Anchor next) {
        var columns = Stream.of("name", "list", "list-name", "state", "decided-on", "until")
                .map(name -> visit.say("column." + name))
                .toList();
        var rows = entries.stream().map(entry -> row(visit, entry)).toList();
        return new Table(visit.say("entries.heading"), columns, rows, visit.say("nothing.here"), next);
    }

    private static Row row(Visit visit, EntryOnDesk entry) {
        var until = entry.noticeUntil() == null ? entry.validUntil() : entry.noticeUntil();
        var isForGood = entry.decidedOn() != null && until == null;
        return Row.of(
                Cell.link(entry.name(), "/workbench/entries/" + entry.id()),
                Looks.list(entry.list(), visit.words()),
                Cell.text(entry.listName()),
                Looks.state(entry.state(), visit.words()),
                Cell.text(ChinaTime.day(entry.decidedOn())),
                Cell.text(isForGood ? visit.say("entry.for-good") : ChinaTime.day(until)));
    }
}
