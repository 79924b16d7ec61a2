package org.creditportal.portal.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Lines `key=value`, of which the last of a key counts, without escapes: neither a secret of this application nor an
/// address needs one.
final class PropertyFile {

    private PropertyFile() {}

    static Map<String, String> read(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.split("=", 2))
                    .filter(parts -> parts.length == 2)
                    .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (former, latter) -> latter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, Map<String, String> values) {
        PrivateFile.write(
                file,
                new TreeMap<>(values)
                        .entrySet().stream()
                                .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
                                .collect(Collectors.joining()));
    }
}
