package org.creditportal.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplateSourcesTests {

    private static final Path SOURCES = Path.of("src", "main", "jte");

    @Test
    void onlyTheTitleOfAnEntryIsWrittenUnescaped() throws IOException {
        assertThat(templatesWith("$unsafe")).containsExactly("entryCard.jte");
        assertThat(Files.readString(SOURCES.resolve("part/entryCard.jte"))
                        .split("\\$unsafe\\{entry\\.title\\(\\)\\.html\\(\\)}"))
                .hasSize(3)
                .noneMatch(rest -> rest.contains("$unsafe"));
    }

    private static List<String> templatesWith(String word) throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(word))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
