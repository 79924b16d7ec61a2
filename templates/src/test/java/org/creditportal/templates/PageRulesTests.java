package org.creditportal.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every page, with everything optional, with nothing of it, and as it usually is.
class PageRulesTests {

    private static final StaticFiles FILES = StaticFiles.load();
    private static final PageRenderer RENDERER = new PageRenderer(FILES);

    static Stream<Page> pages() {
        return Stream.of(
                        SamplePages.all().values().stream(),
                        FilledRecords.pages().stream().<Page>map(page -> new FilledRecords("信用", true).fill(page)),
                        FilledRecords.pages().stream().<Page>map(page -> new FilledRecords("信用", false).fill(page)))
                .flatMap(page -> page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWellFormed(Page page) {
        var parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseInput(html(page), "https://example.org/");
        assertThat(parser.getErrors()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void needsNeitherScriptsNorInlineStyles(Page page) {
        var document = parsed(page);
        assertThat(document.select("script, style, [style]")).isEmpty();
        assertThat(document.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey))
                .noneMatch(name -> name.startsWith("on"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isInChineseWithOneMainHeadingAndNoLevelLeftOut(Page page) {
        var document = parsed(page);
        assertThat(document.select("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(document.select("h1")).hasSize(1);
        var levels = document.select("h1, h2, h3, h4").stream()
                .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
                .toList();
        assertThat(levels.getFirst()).isEqualTo(1);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhereAndSaysWhere(Page page) {
        assertThat(parsed(page).select("a"))
                .allMatch(link -> !link.attr("href").isBlank())
                .allMatch(Element::hasText);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFieldHasALabelAndEveryPictureAnAlternative(Page page) {
        var document = parsed(page);
        assertThat(document.select("input:not([type=hidden])"))
                .allMatch(field ->
                        document.select("label[for=%s]".formatted(field.id())).hasText());
        assertThat(document.select("img:not([alt]), svg:not([aria-hidden])")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void idsAreUniqueAndReferencesAreMet(Page page) {
        var document = parsed(page);
        assertThat(document.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
        assertThat(document.select("[aria-labelledby]").eachAttr("aria-labelledby"))
                .allMatch(id -> document.getElementById(id) != null);
        assertThat(document.select("a[href^=#]").eachAttr("href"))
                .contains("#main")
                .allMatch(target -> document.getElementById(target.substring(1)) != null);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void loadsNothingButItsOwnHashedFiles(Page page) {
        var document = parsed(page);
        assertThat(document.select("link[rel=stylesheet]").eachAttr("href"))
                .containsExactly(FILES.stylesheet().path());
        assertThat(document.select("link[rel=icon]").eachAttr("href"))
                .containsExactly(FILES.icon().path());
        assertThat(document.select("img:not(.picture__image, .piece__picture, .written img)")
                        .eachAttr("src"))
                .containsOnly(FILES.icon().path());
    }

    private static String html(Page page) {
        return new String(RENDERER.render(page), UTF_8);
    }

    private static Document parsed(Page page) {
        return Jsoup.parse(html(page));
    }
}
