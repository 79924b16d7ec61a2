package org.creditportal.cms.media.content;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.creditportal.cms.media.Found;
import org.creditportal.cms.media.RefusedMediumException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// Masks a number in one part of a Word or Excel file. A program may cut a number into runs of letters: they are
/// read as one, and what is masked stands in the first.
final class MaskedPart {

    private static final long LARGEST = 16L << 20;

    /// Paragraphs of Word, strings and comments of Excel.
    private static final Set<String> WHOLES = Set.of("p", "si", "is", "text");

    private static final Set<String> RUNS = Set.of("t", "delText");

    private final Found number;

    private MaskedPart(Found number) {
        this.number = number;
    }

    static void write(InputStream in, OutputStream out, Found number) throws IOException {
        try {
            var part = parse(in.readNBytes((int) LARGEST), in.read() >= 0);
            new MaskedPart(number).mask(part);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(part), new StreamResult(out));
        } catch (SAXException | TransformerException | ParserConfigurationException broken) {
            throw new RefusedMediumException("文件结构异常，不能在这里遮盖。请在原文件中遮盖后重新上传。");
        }
    }

    private static Document parse(byte[] bytes, boolean isMore)
            throws SAXException, ParserConfigurationException, IOException {
        if (isMore) {
            throw new RefusedMediumException("文件太大，不能在这里遮盖。请在原文件中遮盖后重新上传。");
        }
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var part = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
        part.setXmlStandalone(true);
        return part;
    }

    private void mask(Document part) {
        elements(part.getElementsByTagNameNS("*", "*")).forEach(element -> {
            if (WHOLES.contains(element.getLocalName())) {
                maskRuns(element);
            } else if (element.getLocalName().equals("c")) {
                maskNumber(element);
            }
        });
    }

    private void maskRuns(Element whole) {
        var runs = elements(whole.getElementsByTagNameNS("*", "*")).stream()
                .filter(run -> RUNS.contains(run.getLocalName()))
                .toList();
        var text = runs.stream().map(Element::getTextContent).collect(Collectors.joining());
        var masked = MaskedCopy.masked(text, number);
        if (!masked.equals(text)) {
            runs.getFirst().setTextContent(masked);
            runs.getFirst().setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
            runs.stream().skip(1).forEach(run -> run.setTextContent(""));
        }
    }

    /// A number that a cell holds as a number becomes text, and its formula goes.
    private void maskNumber(Element cell) {
        var values = elements(cell.getElementsByTagNameNS("*", "v"));
        var type = cell.getAttribute("t");
        if (values.size() != 1 || type.equals("s")) {
            return;
        }
        var value = plain(values.getFirst().getTextContent());
        var masked = MaskedCopy.masked(value, number);
        if (!masked.equals(value)) {
            cell.setTextContent("");
            cell.setAttribute("t", "inlineStr");
            var inline = cell.getOwnerDocument().createElementNS(cell.getNamespaceURI(), "is");
            var run = cell.getOwnerDocument().createElementNS(cell.getNamespaceURI(), "t");
            run.setTextContent(masked);
            cell.appendChild(inline).appendChild(run);
        }
    }

    /// `1.9900001234E10` as it is shown.
    private static String plain(String value) {
        try {
            return new BigDecimal(value.strip()).toPlainString();
        } catch (NumberFormatException text) {
            return value;
        }
    }

    /// Those that are there now, whatever is changed later.
    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }
}
