package org.creditportal.cms.media.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.creditportal.cms.media.RefusedMediumException;

/// Counts what names a writer in a part of a document: comments and tracked changes. A part with a document type is
/// refused, for no program writes one and its entities could be anything.
///
/// @param comments elements that are one
/// @param revisions insertions, deletions and moves
record RevisionMarks(long comments, long revisions) {

    private static final Set<String> COMMENTS = Set.of("comment", "threadedComment", "cm");
    private static final Set<String> REVISIONS = Set.of("ins", "del", "moveFrom", "moveTo");

    /// Copies the part as it is while it is read.
    static RevisionMarks copying(InputStream content, OutputStream out) throws IOException {
        var copied = new Copied(content, out);
        try {
            var marks = count(reader(copied));
            copied.transferTo(OutputStream.nullOutputStream());
            return marks;
        } catch (XMLStreamException malformed) {
            throw new RefusedMediumException("文件结构异常，无法读取。请用原来的程序打开，另存后重新上传。");
        }
    }

    private static XMLStreamReader reader(InputStream content) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(content);
    }

    private static RevisionMarks count(XMLStreamReader xml) throws XMLStreamException {
        var comments = 0L;
        var revisions = 0L;
        while (xml.hasNext()) {
            var event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new RefusedMediumException("文件内含文档类型定义，为安全起见不予读取。请用原来的程序打开，另存后重新上传。");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                comments += COMMENTS.contains(xml.getLocalName()) ? 1 : 0;
                revisions += REVISIONS.contains(xml.getLocalName()) && isByAuthor(xml) ? 1 : 0;
            }
        }
        return new RevisionMarks(comments, revisions);
    }

    private static boolean isByAuthor(XMLStreamReader xml) {
        for (var index = 0; index < xml.getAttributeCount(); index++) {
            if (xml.getAttributeLocalName(index).equals("author")) {
                return true;
            }
        }
        return false;
    }

    /// Writes down what is read from it.
    private static final class Copied extends FilterInputStream {

        private final OutputStream copy;

        Copied(InputStream content, OutputStream copy) {
            super(content);
            this.copy = copy;
        }

        /// Readers of XML close what they have read to its end; there may be more to copy.
        @Override
        public void close() {}

        @Override
        public int read() throws IOException {
            var next = super.read();
            if (next >= 0) {
                copy.write(next);
            }
            return next;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            var read = super.read(into, offset, length);
            if (read > 0) {
                copy.write(into, offset, read);
            }
            return read;
        }
    }
}
