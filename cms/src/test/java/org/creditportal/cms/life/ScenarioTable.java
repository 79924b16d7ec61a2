package org.creditportal.cms.life;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What becomes of scenarios under each profile: a row for each scenario, a column for each profile.
record ScenarioTable(List<String> profiles, Map<Scenario, List<String>> rows) {

    static ScenarioTable of(List<Scenario> scenarios, List<Walk> walks) {
        var rows = new LinkedHashMap<Scenario, List<String>>();
        scenarios.forEach(scenario -> rows.put(
                scenario, walks.stream().map(walk -> walk.outcome(scenario)).toList()));
        return new ScenarioTable(walks.stream().map(Walk::profile).toList(), rows);
    }

    List<String> cells() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /// In Markdown: first what profiles rule otherwise, then what all rule alike.
    String print() {
        return "## Where profiles differ\n\n"
                + line(Stream.concat(Stream.of("scenario"), profiles.stream()))
                + line(Stream.generate(() -> "---").limit(profiles.size() + 1L))
                + rows(true).map(ScenarioTable::row).collect(Collectors.joining())
                + "\n## Where all agree\n\n"
                + rows(false)
                        .map(row -> "- " + row.getKey().title() + ": "
                                + row.getValue().getFirst() + "\n")
                        .collect(Collectors.joining());
    }

    private Stream<Map.Entry<Scenario, List<String>>> rows(boolean differ) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().stream().distinct().count() > 1 == differ);
    }

    private static String row(Map.Entry<Scenario, List<String>> row) {
        return line(Stream.concat(Stream.of(row.getKey().title()), row.getValue().stream()));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
