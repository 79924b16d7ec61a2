package org.creditportal.cms.workbench;

import java.util.List;
import java.util.stream.Stream;
import org.creditportal.templates.workbench.Prose;
import org.creditportal.templates.workbench.Sheet;
import org.creditportal.templates.workbench.Sheet.Section;
import org.creditportal.templates.workbench.Table;
import org.creditportal.templates.workbench.Table.Cell;
import org.creditportal.templates.workbench.Table.Row;

/// How to find one's way, by the keyboard too.
final class HelpPage {

    private HelpPage() {}

    static Sheet of(Visit visit) {
        var heading = visit.say("help.heading");
        var places = Stream.of(Places.values())
                .filter(place -> place.isFor(visit.account().role()))
                .map(place -> Row.of(Cell.code(place.key()), Cell.link(place.label(visit.words()), place.path())));
        var rows = Stream.concat(places, Stream.of(Row.of(Cell.code("s"), Cell.text(visit.say("bench.skip")))))
                .toList();
        var keys = new Table(
                visit.say("help.keys"), List.of(visit.say("column.key"), visit.say("column.place")), rows, "", null);
        return new Sheet(
                visit.bench(heading, Places.HELP.path()),
                heading,
                null,
                null,
                List.of(
                        Section.of("way", visit.say("help.way"), Prose.of(visit.say("help.way.text"))),
                        Section.of("keys", visit.say("help.keys"), Prose.of(visit.say("help.keys.text")), keys)),
                List.of());
    }
}
