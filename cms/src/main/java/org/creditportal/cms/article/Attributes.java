package org.creditportal.cms.article;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Looks at what the allowed attributes say.
final class Attributes {

    /// Stands where a picture was that is not in the media store yet; what is signed holds none.
    static final String MISSING_PICTURE = "【此处图片须先上传到媒体库】";

    private static final Pattern SPAN = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern START = Pattern.compile("[0-9]{1,4}");
    private static final Pattern SCOPE = Pattern.compile("col|row|colgroup|rowgroup");

    private Attributes() {}

    static void mend(Document clean) {
        clean.select("a").forEach(Attributes::mendLink);
        clean.select("img").forEach(Attributes::mendPicture);
        for (var name : List.of("colspan", "rowspan")) {
            keepOnly(clean, name, SPAN);
        }
        keepOnly(clean, "start", START);
        keepOnly(clean, "scope", SCOPE);
    }

    /// A link that leads nowhere it may is words; one that leads outside gives the page it comes from no
    /// handle on.
    private static void mendLink(Element link) {
        var address = link.attr("href").strip();
        if (!Address.isAllowed(address)) {
            link.unwrap();
            return;
        }
        link.attr("href", address);
        if (Address.isOutside(address)) {
            link.attr("rel", "noopener");
        } else {
            link.removeAttr("rel");
        }
    }

    private static void mendPicture(Element picture) {
        if (Address.medium(picture.attr("src")).isEmpty()) {
            picture.replaceWith(new TextNode(MISSING_PICTURE));
        } else if (!picture.hasAttr("alt")) {
            picture.attr("alt", "");
        }
    }

    private static void keepOnly(Document clean, String attribute, Pattern meaning) {
        clean.select("[" + attribute + "]").stream()
                .filter(element -> !meaning.matcher(element.attr(attribute)).matches())
                .forEach(element -> element.removeAttr(attribute));
    }
}
