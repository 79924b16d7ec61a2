package org.creditportal.templates.workbench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.creditportal.templates.FilledRecords;
import org.creditportal.templates.StaticFiles;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;

/// Whatever departments and subjects write stays text.
class WorkbenchEscapingTests {

    private static final WorkbenchRenderer RENDERER = new WorkbenchRenderer(StaticFiles.load());

    @Property(tries = 200)
    void aPageHasTheSameElementsAndAttributesWhateverItsStringsSay(@ForAll("hostile") String text) {
        for (var page : List.of(Sheet.class, Door.class, ProgressPart.class, PreviewPart.class)) {
            assertThat(structure(rendered(page, text))).isEqualTo(structure(rendered(page, "安")));
        }
    }

    @Property(tries = 100)
    void whatIsEscapedIsReadAsItWasWritten(@ForAll("hostile") String text) {
        assertThat(rendered(Sheet.class, text).select("h1").text().replaceAll("\\s+", ""))
                .isEqualTo(text.replaceAll("\\s+", ""));
    }

    @Property(tries = 20)
    void aLinkNeverRunsAScript(@ForAll("scripts") String href) {
        assertThat(rendered(Sheet.class, href).select("a[href]").eachAttr("href"))
                .noneMatch(target -> target.strip().toLowerCase(Locale.ROOT).startsWith("javascript:"));
    }

    @Provide
    Arbitrary<String> hostile() {
        var fragments = Arbitraries.of(
                "<", ">", "&", "\"", "'", "`", "=", "/", "<script>", "-->", "\" onclick=\"x", "&lt;", "信");
        return fragments.list().ofMinSize(1).ofMaxSize(12).map(parts -> "信" + String.join("", parts) + "用");
    }

    @Provide
    Arbitrary<String> scripts() {
        return Arbitraries.of("javascript:alert(1)", "JavaScript:alert(1)", "JAVASCRIPT://信");
    }

    private static Document rendered(Class<? extends WorkbenchPage> page, String text) {
        return Jsoup.parse(
                new String(RENDERER.render(new FilledRecords(text, true).fill(page)), UTF_8), "https://example.org/");
    }

    private static List<String> structure(Document document) {
        return document.getAllElements().stream()
                .map(element -> element.tagName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .toList())
                .toList();
    }
}
