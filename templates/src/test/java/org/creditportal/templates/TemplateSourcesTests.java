package org.creditportal.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class TemplateSourcesTests {

    private static final Path SOURCES = Path.of("src", "main", "jte");

    @Test
    void onlyTitlesOfCardsBodiesOfArticlesAndTheirPreviewsAreWrittenUnescaped() throws IOException {
        assertThat(templatesWith("$unsafe"))
                .containsExactlyInAnyOrder(
                        "entryCard.jte",
                        "announcementCard.jte",
                        "bulletins.jte",
                        "articleCard.jte",
                        "headlines.jte",
                        "articleBody.jte",
                        "shown.jte");
        assertThat(unescaped("entryCard")).isEqualTo(2).isEqualTo(titles("entryCard", "entry"));
        assertThat(unescaped("announcementCard")).isEqualTo(1).isEqualTo(titles("announcementCard", "announcement"));
        assertThat(unescaped("bulletins")).isEqualTo(1).isEqualTo(titles("bulletins", "announcement"));
        assertThat(unescaped("articleCard")).isEqualTo(3);
        assertThat(titles("articleCard", "article")).isEqualTo(2);
        assertThat(count("articleCard", "$unsafe{article.summary().html()}")).isEqualTo(1);
        assertThat(unescaped("headlines")).isEqualTo(1).isEqualTo(titles("headlines", "article"));
        assertThat(unescaped("articleBody"))
                .isEqualTo(1)
                .isEqualTo(count("articleBody", "$unsafe{text.body().html()}"));
        assertThat(count("../workbench/part/shown", "$unsafe"))
                .isEqualTo(1)
                .isEqualTo(count("../workbench/part/shown", "$unsafe{shown.html()}"));
    }

    private static int unescaped(String part) {
        return count(part, "$unsafe");
    }

    private static int titles(String part, String card) {
        return count(part, "$unsafe{" + card + ".title().html()}");
    }

    private static int count(String part, String word) {
        return read(SOURCES.resolve("part/" + part + ".jte")).split(Pattern.quote(word), -1).length - 1;
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
