package org.creditportal.cms.article;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Makes of what comes from word processors and message editors what a writer meant: Word's `mso`
/// paragraphs and empty spans, nested sections and `data-src` pictures of WeChat.
final class Pasted {

    private static final Map<String, String> SAME =
            Map.of("b", "strong", "i", "em", "strike", "s", "del", "s", "ins", "u", "center", "div", "dir", "ul");

    private static final Set<String> BOXES = Set.of(
            "div",
            "section",
            "article",
            "main",
            "header",
            "footer",
            "aside",
            "nav",
            "address",
            "details",
            "summary",
            "form",
            "fieldset",
            "dl",
            "dt",
            "dd",
            "legend");

    private static final String BLOCKS = "p, h1, h2, h3, h4, h5, h6, ul, ol, table, figure, blockquote, pre, hr, "
            + "div, section, article, main, header, footer, aside, nav, address, details, summary, form, fieldset, "
            + "dl, dt, dd, legend";

    private static final String HOLDERS =
            "p, h2, h3, h4, h5, h6, strong, em, u, s, span, a, li, ul, ol, blockquote, font";

    private static final int LAST_LEVEL = 6;

    private Pasted() {}

    static void mend(Document document) {
        var body = document.body();
        body.select("script, style, template, noscript, title, textarea, xmp, iframe, noembed, noframes, plaintext,"
                        + " object, embed, select, svg, math")
                .remove();
        SAME.forEach((written, meant) -> body.select(written).forEach(element -> element.tagName(meant)));
        body.select("img[data-src]").forEach(Pasted::showPicture);
        body.select("*").forEach(Pasted::unbox);
        lowerHeadings(body);
        dropEmpty(body);
        wrapLoose(body);
    }

    private static void showPicture(Element picture) {
        if (!Address.medium(picture.attr("src")).isPresent()) {
            picture.attr("src", picture.attr("data-src"));
        }
        picture.removeAttr("data-src");
    }

    /// A box around words is a paragraph; one around blocks is nothing.
    private static void unbox(Element element) {
        if (!BOXES.contains(element.normalName()) || element.parent() == null) {
            return;
        }
        if (element.select(BLOCKS).size() > 1 || element.closest("p, li, td, th, h2, h3, h4, h5, h6, pre") != null) {
            element.before(new TextNode("\n"));
            element.after(new TextNode("\n"));
            element.unwrap();
        } else {
            element.tagName("p");
        }
    }

    /// A page has its one `h1` already.
    private static void lowerHeadings(Element body) {
        if (body.select("h1").isEmpty()) {
            return;
        }
        for (var level = LAST_LEVEL - 1; level > 0; level--) {
            var lower = "h" + (level + 1);
            body.select("h" + level).forEach(heading -> heading.tagName(lower));
        }
    }

    /// Until nothing that holds nothing is left.
    private static void dropEmpty(Element body) {
        List<Element> empty;
        do {
            empty = body.select(HOLDERS).stream().filter(Pasted::isEmpty).toList();
            empty.forEach(Node::remove);
        } while (!empty.isEmpty());
    }

    private static boolean isEmpty(Element element) {
        return element.text().replace('\u00a0', ' ').isBlank() && element.selectFirst("img, br, table, hr") == null;
    }

    /// Words that stand in nothing stand in a paragraph.
    private static void wrapLoose(Element body) {
        Element paragraph = null;
        for (var node : List.copyOf(body.childNodes())) {
            if (isBlock(node)) {
                paragraph = null;
            } else if (paragraph != null) {
                paragraph.appendChild(node);
            } else if (!isBlank(node)) {
                paragraph = new Element("p");
                node.before(paragraph);
                paragraph.appendChild(node);
            }
        }
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && element.is(BLOCKS);
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode words && words.isBlank();
    }
}
