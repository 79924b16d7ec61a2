package org.creditportal.cms.article;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// The one allow-list. What is not named here is taken out; its words stay, except those of scripts and styles.
final class Sanitiser {

    /// What is clean stays as it is when it is read again; what does not, after so many times, is shown as
    /// text. A browser that reads it another way than it was written finds nothing to read (mutation XSS).
    private static final int MOST_READINGS = 8;

    private static final Safelist ALLOWED = new Safelist()
            .addTags("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "code")
            .addTags("strong", "em", "u", "s", "sub", "sup")
            .addTags("ul", "ol", "li")
            .addTags("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
            .addTags("figure", "figcaption", "img", "a")
            .addAttributes("a", "href", "title", "rel")
            .addAttributes("img", "src", "alt")
            .addAttributes("ol", "start")
            .addAttributes("th", "colspan", "rowspan", "scope")
            .addAttributes("td", "colspan", "rowspan");

    private static final Cleaner CLEANER = new Cleaner(ALLOWED);

    private Sanitiser() {}

    static String clean(String html) {
        var before = html;
        for (var reading = 0; reading < MOST_READINGS; reading++) {
            var after = cleanOnce(before);
            if (after.equals(before)) {
                return after;
            }
            before = after;
        }
        return asText(before);
    }

    private static String cleanOnce(String html) {
        var written = Jsoup.parseBodyFragment(html);
        Pasted.mend(written);
        var clean = CLEANER.clean(written);
        Attributes.mend(clean);
        return write(clean);
    }

    private static String write(Document document) {
        document.outputSettings(new OutputSettings()
                .prettyPrint(false)
                .charset(StandardCharsets.UTF_8)
                .escapeMode(EscapeMode.base)
                .syntax(OutputSettings.Syntax.html));
        return document.body().html().strip();
    }

    private static String asText(String html) {
        return Jsoup.parseBodyFragment(html)
                .text()
                .lines()
                .map(line -> "<p>" + Entities.escape(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }
}
