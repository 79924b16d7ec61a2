package org.creditportal.cms.article;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// HTML that can do a reader no harm: every one has passed the one allow-list of [Sanitiser].
///
/// It holds paragraphs, headings from `h2` down, lists, tables, pictures of our own media with `media:`
/// and an id as their source, and links to http, https, mailto, own pages and own media. Sanitising it
/// again changes nothing.
public final class SafeHtml {

    private final String value;

    private SafeHtml(String value) {
        this.value = value;
    }

    /// Whatever was written, pasted or sent, without what is not allowed.
    public static SafeHtml of(String html) {
        return new SafeHtml(Sanitiser.clean(html));
    }

    /// CommonMark with tables; HTML in it is shown as text.
    public static SafeHtml ofMarkdown(String markdown) {
        return of(MarkdownText.html(markdown));
    }

    public String value() {
        return value;
    }

    /// What a reader reads, blocks parted by line breaks.
    public String text() {
        return PlainText.of(document());
    }

    /// Targets of its links, each once.
    public List<String> links() {
        return document().select("a[href]").eachAttr("href").stream().distinct().toList();
    }

    /// Media that it shows or links to, each once.
    public List<UUID> media() {
        var document = document();
        return Stream.concat(
                        document.select("img[src]").eachAttr("src").stream(),
                        document.select("a[href]").eachAttr("href").stream())
                .flatMap(address -> Address.medium(address).stream())
                .distinct()
                .toList();
    }

    /// How many pictures say nothing to those who cannot see them.
    public int picturesWithoutAlternative() {
        return (int) document().select("img").stream()
                .filter(picture -> picture.attr("alt").isBlank())
                .count();
    }

    private Document document() {
        return Jsoup.parseBodyFragment(value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SafeHtml html && value.equals(html.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
