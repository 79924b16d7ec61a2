package org.creditportal.cms.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("D, H3: bodies do a reader no harm")
class SafeHtmlTests {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\\\\@]+");
    private static final Pattern OTHER =
            Pattern.compile("(?i)(mailto:[^:]+@[^:?]+|media:[0-9a-f-]{36}|/[^/\\\\].*|/|#.+)");
    private static final List<String> TAGS = List.of(
            "p",
            "br",
            "hr",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "blockquote",
            "pre",
            "code",
            "strong",
            "em",
            "u",
            "s",
            "sub",
            "sup",
            "ul",
            "ol",
            "li",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "figure",
            "figcaption",
            "img",
            "a");
    private static final List<String> ATTRIBUTES =
            List.of("href", "title", "rel", "src", "alt", "start", "colspan", "rowspan", "scope");

    @ParameterizedTest
    @MethodSource("vectors")
    @DisplayName("the published families of attacks leave nothing behind")
    void takesTheHarmOut(String vector) {
        assertHarmless(SafeHtml.of(vector));
        assertHarmless(SafeHtml.ofMarkdown(vector));
    }

    @Test
    void triesAtLeastTwoHundredOfThem() {
        assertThat(vectors()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    @Property(tries = 2000)
    void takesTheHarmOutOfAnyMixture(@ForAll("mixtures") String html) {
        var safe = SafeHtml.of(html);

        assertHarmless(safe);
        assertThat(SafeHtml.of(safe.value())).isEqualTo(safe);
        assertHarmless(SafeHtml.ofMarkdown(html));
    }

    @Provide
    Arbitrary<String> mixtures() {
        var pieces = Stream.concat(
                        vectors().stream().flatMap(vector -> Stream.of(vector, vector.substring(vector.length() / 2))),
                        Stream.of(
                                "<p>",
                                "</p>",
                                "<table>",
                                "<tr><td>",
                                "</table>",
                                "<a href='",
                                "'>",
                                "\"",
                                "`",
                                "<!--",
                                "-->",
                                "<svg>",
                                "<math>",
                                "<style>",
                                "</style>",
                                "&#x6a;",
                                "javascript:",
                                " onload=",
                                "文字",
                                "<h1>",
                                "</h1>",
                                "<section>",
                                "</section>",
                                "**",
                                "[x](",
                                ")",
                                "\n\n",
                                "|a|b|\n|-|-|\n"))
                .toList();
        return Arbitraries.of(pieces).list().ofMaxSize(8).map(parts -> String.join("", parts));
    }

    static List<String> vectors() {
        try (InputStream file = Objects.requireNonNull(SafeHtmlTests.class.getResourceAsStream("xss.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replace('⏎', '\n').replace('⇥', '\t').replace('␀', '\0'))
                    .toList();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /// Read by two parsers' rules: as a page, and inside an element that browsers treat another way.
    private static void assertHarmless(SafeHtml html) {
        for (var written : List.of(html.value(), "<div>" + html.value() + "</div>", "<td>" + html.value())) {
            Jsoup.parseBodyFragment(written).body().select("*").not("body, div").forEach(SafeHtmlTests::assertHarmless);
        }
        assertThat(SafeHtml.of(html.value())).isEqualTo(html);
        assertThat(html.value()).doesNotContainIgnoringCase("<script", "<style", "<iframe", "<svg", "<!--");
    }

    private static void assertHarmless(Element element) {
        assertThat(TAGS).contains(element.normalName());
        element.attributes().forEach(attribute -> {
            var name = attribute.getKey().toLowerCase(Locale.ROOT);
            assertThat(ATTRIBUTES).contains(name);
            if (name.equals("href")) {
                assertThat(attribute.getValue())
                        .matches(value -> WEB.matcher(value).matches()
                                || OTHER.matcher(value).matches());
            } else if (name.equals("src")) {
                assertThat(attribute.getValue()).matches("media:[0-9a-f-]{36}");
            }
        });
    }

    @Test
    @DisplayName("a page keeps its one h1: headings go one level down, once")
    void lowersHeadings() {
        assertThat(SafeHtml.of("<h1>一</h1><h2>二</h2><h6>六</h6>").value()).isEqualTo("<h2>一</h2><h3>二</h3><h6>六</h6>");
        assertThat(SafeHtml.of("<h2>一</h2><h3>二</h3>").value()).isEqualTo("<h2>一</h2><h3>二</h3>");
        assertThat(SafeHtml.ofMarkdown("# 一\n\n## 二").value()).isEqualTo("<h2>一</h2>\n<h3>二</h3>");
    }

    @Test
    void cleansWhatWordPastes() {
        var pasted = """
            <p class=MsoNormal style='margin:0cm'><b><span lang=EN-US style='font-size:12pt;mso-bidi-font-size:1pt'>\
            一、总则<o:p></o:p></span></b></p><p class=MsoNormal><span>&nbsp;</span><o:p></o:p></p>\
            <!--[if !supportLists]--><p class=MsoListParagraph><span style='mso-list:Ignore'>1.</span>第一条</p>\
            """;

        assertThat(SafeHtml.of(pasted).value()).isEqualTo("<p><strong>一、总则</strong></p><p>1.第一条</p>");
    }

    @Test
    void cleansWhatMessageEditorsPaste() {
        var id = "01997c3a-1234-7123-8123-123456789012";
        var pasted = """
            <section data-tools="x" style="color:red"><section><section style="text-align:center"><span>标题</span>\
            </section><section><p style="x"><span style="y"></span>正文<br></p><p><img data-src="media:%s" alt="图" \
            data-ratio="1"></p></section></section></section>\
            """.formatted(id);

        assertThat(SafeHtml.of(pasted).value().replace("\n", ""))
                .isEqualTo("<p>标题</p><p>正文<br></p><p><img alt=\"图\" src=\"media:" + id + "\"></p>");
    }

    @Test
    @DisplayName("a picture that is not in the media store leaves a mark, so that it is not forgotten")
    void marksPicturesFromElsewhere() {
        var safe = SafeHtml.of("<p><img data-src='https://mmbiz.example/x.png'></p>");

        assertThat(safe.value()).isEqualTo("<p>" + Attributes.MISSING_PICTURE + "</p>");
        assertThat(safe.media()).isEmpty();
    }

    @Test
    void keepsTablesListsAndQuotes() {
        var html = "<table><caption>表</caption><thead><tr><th scope=\"col\" colspan=\"2\">甲</th></tr></thead>"
                + "<tbody><tr><td rowspan=\"2\">乙</td><td>丙</td></tr></tbody></table>"
                + "<ol start=\"3\"><li>丁</li></ol><blockquote><p>戊</p></blockquote>";

        assertThat(SafeHtml.of(html).value()).isEqualTo(html);
        assertThat(SafeHtml.ofMarkdown("|甲|乙|\n|-|-|\n|1|2|").value()).contains("<table>", "<th>甲</th>", "<td>2</td>");
    }

    @Test
    @DisplayName("links to other sites get no handle on this one; own pages and media stay as they are")
    void mendsLinks() {
        var id = UUID.fromString("01997c3a-1234-7123-8123-123456789012");
        var safe = SafeHtml.ofMarkdown(
                "[外](https://www.example.org/a?b=c) [本](/articles/a) [件](media:" + id + ") [信](mailto:a@b.example)");

        assertThat(safe.value())
                .contains("<a rel=\"noopener\" href=\"https://www.example.org/a?b=c\">外</a>")
                .contains("<a href=\"/articles/a\">本</a>", "<a href=\"media:" + id + "\">件</a>")
                .contains("<a href=\"mailto:a@b.example\">信</a>");
        assertThat(safe.links()).hasSize(4);
        assertThat(safe.media()).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource({
        "https://www.example.org/a, true", "http://例子.example:8080/, true", "/articles/a#b, true", "#第一节, true",
        "//evil.example, false", "/\\evil.example, false", "https://a@b.example, false", "javascript:x, false",
        "articles/a, false", "media:1, false"
    })
    void allowsTheseAddressesAlone(String address, boolean isAllowed) {
        assertThat(Address.isAllowed(address)).isEqualTo(isAllowed);
    }

    @Test
    void countsPicturesThatSayNothing() {
        var picture = "<img src=\"media:01997c3a-1234-7123-8123-123456789012\"";

        assertThat(SafeHtml.of(picture + ">" + picture + " alt=' '>" + picture + " alt='图'>")
                        .picturesWithoutAlternative())
                .isEqualTo(2);
    }

    @Test
    void readsItsTextWithNumbersWhole() {
        assertThat(SafeHtml.of("<p>138<strong>0013</strong>8000</p><p>下一段</p>").text())
                .isEqualTo("13800138000\n下一段");
    }

    @Test
    @DisplayName("hostile nesting takes neither the stack nor much time")
    void standsDeepNesting() {
        assertHarmless(SafeHtml.of("<section>".repeat(5000) + "x<script>"));
        assertHarmless(SafeHtml.ofMarkdown("> ".repeat(3000) + "x"));
        assertHarmless(SafeHtml.ofMarkdown("[".repeat(5000) + "x"));
    }
}
