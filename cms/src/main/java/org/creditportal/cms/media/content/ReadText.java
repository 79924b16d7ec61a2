package org.creditportal.cms.media.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.extractor.ParsingEmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.creditportal.cms.media.Found;
import org.creditportal.cms.media.RefusedMediumException;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/// Reads all text of a document, that of documents inside it too, with the readers of Apache Tika for the types that
/// we keep and no others. Text inside pictures is not read.
final class ReadText {

    private static final int MOST_EMBEDDED = 500;
    private static final int MOST_RATIO = 200;
    private static final long UNSUSPICIOUS = 10_000_000;

    private ReadText() {}

    static List<Found> found(Path file) throws IOException {
        var collector = new FindingCollector();
        var parser = parser();
        try (var in = TikaInputStream.get(file)) {
            parser.parse(in, collector, new Metadata(), context(parser));
            return collector.found();
        } catch (EncryptedDocumentException encrypted) {
            throw new RefusedMediumException("文件有打开密码或者权限保护，无法检查。请取消保护，另存后重新上传。");
        } catch (RefusedMediumException refused) {
            throw refused;
        } catch (TikaException | SAXException | IOException | RuntimeException | StackOverflowError broken) {
            throw new RefusedMediumException("文件无法读取：可能已损坏，或者结构异常。请用原来的程序打开，另存后重新上传。");
        }
    }

    private static AutoDetectParser parser() {
        var parser = new AutoDetectParser(
                TypeByContent.DETECTOR, new PDFParser(), new OfficeParser(), new OOXMLParser(), new TXTParser());
        var limits = parser.getAutoDetectParserConfig();
        limits.setMaximumCompressionRatio(MOST_RATIO);
        limits.setOutputThreshold(UNSUSPICIOUS);
        return parser;
    }

    private static ParseContext context(Parser parser) {
        var office = new OfficeParserConfig();
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        office.setIncludeDeletedContent(true);
        office.setIncludeMoveFromContent(true);
        var pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        pdf.setSortByPosition(false);
        var context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(OfficeParserConfig.class, office);
        context.set(PDFParserConfig.class, pdf);
        context.set(EmbeddedDocumentExtractor.class, new FewEmbedded(context));
        return context;
    }

    /// Counts the documents inside, at all depths.
    private static final class FewEmbedded extends ParsingEmbeddedDocumentExtractor {

        private int count;

        FewEmbedded(ParseContext context) {
            super(context);
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler text, Metadata about, boolean html)
                throws SAXException, IOException {
            count++;
            if (count > MOST_EMBEDDED) {
                throw new RefusedMediumException("文件里的内嵌文件超过 500 个，无法检查。请拆分后重新上传。");
            }
            super.parseEmbedded(in, text, about, html);
        }
    }
}
