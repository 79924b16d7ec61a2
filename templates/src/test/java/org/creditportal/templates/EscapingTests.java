package org.creditportal.templates;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;

class EscapingTests {

    private static final PageRenderer RENDERER = new PageRenderer(StaticFiles.load());

    @Property(tries = 200)
    void aPageHasTheSameElementsAndAttributesWhateverItsStringsSay(@ForAll("hostile") String text) {
        for (var page : FilledRecords.pages()) {
            assertThat(structure(rendered(page, text, true)))
                    .as(page.getSimpleName())
                    .isEqualTo(structure(rendered(page, "安", true)));
        }
    }

    @Property(tries = 200)
    void whatIsEscapedIsReadAsItWasWritten(@ForAll("hostile") String text) {
        for (var page : FilledRecords.pages()) {
            assertThat(rendered(page, text, true).title())
                    .as(page.getSimpleName())
                    .isEqualTo(text + " - " + text);
            assertThat(rendered(page, text, true).body().wholeText())
                    .as(page.getSimpleName())
                    .contains(text);
        }
    }

    @Property
    void markupFromPlainTextIsTheTextAgain(@ForAll("hostile") String text) {
        assertThat(Jsoup.parseBodyFragment(Markup.escaped(text).html()).wholeText())
                .isEqualTo(text);
    }

    @Property(tries = 20)
    void aLinkNeverRunsAScript(@ForAll("scripts") String href) {
        for (var page : FilledRecords.pages()) {
            assertThat(rendered(page, href, true).select("a[href]").eachAttr("href"))
                    .as(page.getSimpleName())
                    .noneMatch(target -> target.strip().toLowerCase(Locale.ROOT).startsWith("javascript:"));
        }
    }

    @Provide
    Arbitrary<String> hostile() {
        var fragments = Arbitraries.of(
                "<", ">", "&", "\"", "'", "`", "=", "/", "<script>", "</a>", "-->", "\" onclick=\"x", "&lt;", "信", "x");
        return fragments.list().ofMinSize(1).ofMaxSize(12).map(parts -> "信" + String.join("", parts) + "用");
    }

    @Provide
    Arbitrary<String> scripts() {
        var scheme = Arbitraries.of("javascript:", "JavaScript:", "JAVASCRIPT:");
        return Combinators.combine(scheme, Arbitraries.of("alert(1)", "//信")).as(String::concat);
    }

    private static Document rendered(Class<? extends Page> page, String text, boolean optional) {
        return Jsoup.parse(
                new String(RENDERER.render(new FilledRecords(text, optional).fill(page)), UTF_8),
                "https://example.org/");
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
