package org.creditportal.cms.article;

import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of a body: a number that tags part is one number to who reads it, one that lines part is two.
final class PlainText {

    private PlainText() {}

    static String of(Document document) {
        var text = new StringBuilder();
        document.body().traverse(new Reader(text));
        return text.toString()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private record Reader(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else if (node instanceof Element element && parts(element)) {
                text.append('\n');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && parts(element)) {
                text.append('\n');
            }
        }

        private static boolean parts(Element element) {
            return element.isBlock()
                    || element.normalName().equals("br")
                    || element.normalName().equals("td")
                    || element.normalName().equals("th");
        }
    }
}
