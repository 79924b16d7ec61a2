package org.creditportal.cms.article;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/// Markdown to HTML. What comes out is not trusted either: [SafeHtml] sanitises it.
final class MarkdownText {

    /// Deeper nesting is nobody's writing.
    private static final int DEEPEST = 50;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto", "media")))
            .build();

    private MarkdownText() {}

    static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }
}
