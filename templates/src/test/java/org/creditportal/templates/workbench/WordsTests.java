package org.creditportal.templates.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// The two bundles say the same things, and all that is asked of them.
class WordsTests {

    private static final Pattern ASKED = Pattern.compile("\\bsay\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"[,)]");
    private static final List<Path> SOURCES = List.of(
            Path.of("src", "main", "jte", "workbench"),
            Path.of("..", "cms", "src", "main", "java", "org", "creditportal", "cms", "workbench"));

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        assertThat(bundle("workbench_en.properties").keySet())
                .isEqualTo(bundle("workbench.properties").keySet())
                .hasSizeGreaterThan(200);
    }

    @Test
    void bothLanguagesPutTheSameValuesIn() throws IOException {
        var chinese = bundle("workbench.properties");
        var english = bundle("workbench_en.properties");
        assertThat(chinese.stringPropertyNames())
                .allSatisfy(
                        key -> assertThat(holes(english.getProperty(key))).isEqualTo(holes(chinese.getProperty(key))));
    }

    @Test
    void englishIsWrittenWithoutChinese() throws IOException {
        var english = bundle("workbench_en.properties");
        assertThat(english.stringPropertyNames())
                .filteredOn(key -> !key.equals("bench.other-language"))
                .allSatisfy(key -> assertThat(english.getProperty(key)).doesNotMatch(".*\\p{IsHan}.*"));
    }

    @Test
    void everyTextThatIsAskedForIsThere() throws IOException {
        var asked = asked();
        assertThat(asked).hasSizeGreaterThan(80);
        assertThat(asked).allMatch(Words.in(Language.CHINESE)::knows);
    }

    @Test
    void putsValuesInAndFallsBackWhereACodeIsNew() {
        var words = Words.in(Language.ENGLISH);
        assertThat(words.say("progress.figures", 1200, 3000)).isEqualTo("1,200 of 3,000");
        assertThat(words.sayOr("state.brand-new", "brand-new")).isEqualTo("brand-new");
        assertThat(words.sayOr("state.active", "x")).isEqualTo("In force");
    }

    private static List<String> asked() throws IOException {
        var asked = new ArrayList<String>();
        for (var folder : SOURCES) {
            try (var files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(file -> asked.addAll(asked(file)));
            }
        }
        return asked;
    }

    private static List<String> asked(Path file) {
        try {
            return ASKED.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> holes(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static Properties bundle(String name) throws IOException {
        var properties = new Properties();
        try (Reader text =
                new InputStreamReader(Objects.requireNonNull(Words.class.getResourceAsStream(name)), UTF_8)) {
            properties.load(text);
        }
        return properties;
    }
}
