package org.creditportal.portal.local.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/// What one department recognises on one list, and how often. The resource `recognitions.tsv` holds them, a line each,
/// in
/// the order of the components.
///
/// @param list `red`, `black` or `watch`
/// @param type a name of the list catalogue
/// @param rows how many entries
/// @param persons how many of these are natural persons
/// @param acts to choose from
/// @param outcomes to choose from
public record Recognition(
        String list, String department, String type, int rows, int persons, List<String> acts, List<String> outcomes) {

    private static final List<Recognition> ALL = read();

    public static List<Recognition> all() {
        return ALL;
    }

    /// Every department that recognises, in the order of the resource.
    public static List<String> departments() {
        return List.copyOf(
                new LinkedHashSet<>(ALL.stream().map(Recognition::department).toList()));
    }

    private static List<Recognition> read() {
        try (var resource = Objects.requireNonNull(Recognition.class.getResourceAsStream("recognitions.tsv"));
                var lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> of(line.split("\t"))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recognition of(String[] cells) {
        return new Recognition(
                cells[0],
                cells[1],
                cells[2],
                Integer.parseInt(cells[3]),
                Integer.parseInt(cells[4]),
                List.of(cells[5].split("\\|")),
                List.of(cells[6].split("\\|")));
    }
}
