package org.creditportal.cms.workbench;

import org.creditportal.templates.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The part of a readers' page that is about its article, to stand inside a page of ours: that has its one main heading
/// and ids already, and nobody shall leave what is not saved by a link.
final class ReadersPart {

    private static final String MARK = "shown-";

    private ReadersPart() {}

    /// @param page as readers would get it
    static Markup of(String page) {
        var document = Jsoup.parse(page);
        document.outputSettings(new Document.OutputSettings().prettyPrint(false));
        var article = document.selectFirst("main article");
        if (article == null) {
            throw new IllegalArgumentException("a readers' page without an article");
        }
        article.select("h1").tagName("h2");
        article.select("a[href]").attr("target", "_blank").attr("rel", "noopener");
        article.select("[id]").forEach(element -> mark(element, "id"));
        article.select("[aria-labelledby]").forEach(element -> mark(element, "aria-labelledby"));
        return Markup.alreadySafe(article.outerHtml());
    }

    private static void mark(Element element, String attribute) {
        element.attr(attribute, MARK + element.attr(attribute));
    }
}
