package org.creditportal.cms.media.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.creditportal.cms.media.Found;
import org.creditportal.cms.media.RefusedMediumException;
import org.creditportal.cms.publication.MaskingGate;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/// Listens to a document that is read and finds what has to be decided, a part at a time, so that a long text needs
/// no more memory than a short one.
final class FindingCollector extends DefaultHandler {

    private static final int PART = 64 * 1024;

    /// More than any number with its words is long.
    private static final int OVERLAP = 128;

    private static final long MOST = 20_000_000;

    /// Elements after which words do not go on.
    private static final Set<String> BLOCKS = Set.of("p", "div", "td", "th", "tr", "li", "h1", "h2", "h3", "h4", "br");

    private final StringBuilder part = new StringBuilder();
    private final Map<String, Found> found = new LinkedHashMap<>();
    private long length;

    /// What was found, in the order of its first places.
    List<Found> found() {
        look(part.length());
        return List.copyOf(found.values());
    }

    @Override
    public void characters(char[] text, int start, int count) {
        length += count;
        if (length > MOST) {
            throw new RefusedMediumException("文件的文字超过 2000 万字，无法检查。请拆分后重新上传。");
        }
        part.append(text, start, count);
        if (part.length() > PART) {
            look(part.length());
            part.delete(0, part.length() - OVERLAP);
        }
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int count) {
        characters(text, start, count);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("br")) {
            part.append('\n');
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (BLOCKS.contains(name)) {
            part.append('\n');
        }
    }

    private void look(int end) {
        for (var finding : MaskingGate.findings(part.substring(0, end))) {
            var number = Found.of(finding);
            found.putIfAbsent(number.key(), number);
        }
    }
}
