package org.creditportal.cms.catalogue.profile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What profiles say beside each other: a row for each question, a column for each profile.
record ProfileTable(List<String> profiles, Map<String, List<Cell>> rows) {

    private static final JsonMapper JSON = new JsonMapper();

    /// @param value as JSON, empty where the profile does not have the question
    /// @param clause empty where the source is silent
    record Cell(String value, String clause) {

        static final Cell NONE = new Cell("", "");

        @Override
        public String toString() {
            return value.isEmpty() ? "—" : value + (clause.isEmpty() ? " ?" : " " + clause);
        }
    }

    static ProfileTable of(List<RuleProfile> profiles) {
        var columns = profiles.stream().map(ProfileTable::column).toList();
        var rows = new LinkedHashMap<String, List<Cell>>();
        columns.stream()
                .flatMap(column -> column.keySet().stream())
                .distinct()
                .sorted()
                .forEach(question -> rows.put(
                        question,
                        columns.stream()
                                .map(column -> Objects.requireNonNull(column.getOrDefault(question, Cell.NONE)))
                                .toList()));
        return new ProfileTable(profiles.stream().map(RuleProfile::id).toList(), rows);
    }

    /// Only the rows in which two profiles want different things.
    ProfileTable differences() {
        var different = new LinkedHashMap<String, List<Cell>>();
        rows.forEach((question, cells) -> {
            if (cells.stream().map(Cell::value).distinct().count() > 1) {
                different.put(question, cells);
            }
        });
        return new ProfileTable(profiles, different);
    }

    /// In Markdown; `?` marks what no clause says.
    String print() {
        var header = line(Stream.concat(Stream.of("question"), profiles.stream()));
        var rule = line(Stream.concat(Stream.of("-"), profiles.stream()).map(name -> "---"));
        return header
                + rule
                + rows.entrySet().stream()
                        .map(row -> line(Stream.concat(
                                Stream.of(row.getKey()), row.getValue().stream().map(Cell::toString))))
                        .collect(Collectors.joining());
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static Map<String, Cell> column(RuleProfile profile) {
        var cells = new LinkedHashMap<String, Cell>();
        var newest = JSON.readTree(ProfileFile.write(profile)).path("versions").valueStream();
        newest.reduce((earlier, later) -> later).ifPresent(version -> collect("", version, cells));
        return cells;
    }

    private static void collect(String place, JsonNode node, Map<String, Cell> cells) {
        if (node.has("by")) {
            cells.put(
                    place,
                    new Cell(
                            value(node.path("value")),
                            node.path("by").path("clause").asString("")));
        } else if (node.has("clause") || node.has("unverified")) {
            cells.put(place, new Cell("yes", node.path("clause").asString("")));
        } else {
            node.properties()
                    .forEach(entry -> collect(
                            place.isEmpty() ? entry.getKey() : place + "." + entry.getKey(), entry.getValue(), cells));
        }
    }

    private static String value(JsonNode value) {
        return value.isArray()
                ? value.valueStream()
                        .map(each -> each.path("name").asString(each.asString("")))
                        .collect(Collectors.joining("、", "[", "]"))
                : value.toString();
    }
}
