package org.creditportal.cms.media.content;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// Files of every kind that people upload, made as they are needed.
public final class Samples {

    private static final String DECLARED = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String DOCUMENT =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";

    private Samples() {}

    /// A picture whose left upper quarter is red, the rest blue.
    public static BufferedImage picture(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.BLUE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height / 2);
        graphics.dispose();
        return picture;
    }

    /// @param format `jpg` or `png`
    public static byte[] image(String format, int width, int height) {
        return bytes(out -> ImageIO.write(picture(width, height), format, out));
    }

    /// A JPEG as a camera held sideways writes it: orientation, maker, and a comment that tells too much.
    public static byte[] photograph(int width, int height, int orientation) {
        var plain = image("jpg", width, height);
        var exif = exif(orientation);
        var comment = "拍摄者张某某".getBytes(StandardCharsets.UTF_8);
        return bytes(out -> {
            out.write(plain, 0, 2);
            segment(out, 0xE1, exif);
            segment(
                    out,
                    0xE1,
                    "http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>虚构相机</x:xmpmeta>".getBytes(StandardCharsets.UTF_8));
            segment(out, 0xFE, comment);
            out.write(plain, 2, plain.length - 2);
        });
    }

    private static void segment(ByteArrayOutputStream out, int marker, byte[] content) {
        out.write(0xFF);
        out.write(marker);
        out.write((content.length + 2) >> 8);
        out.write((content.length + 2) & 0xFF);
        out.writeBytes(content);
    }

    /// Two entries: maker `FICTIONAL` and orientation.
    private static byte[] exif(int orientation) {
        var exif = ByteBuffer.allocate(6 + 8 + 2 + 24 + 4 + 10);
        exif.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.put("MM".getBytes(StandardCharsets.ISO_8859_1))
                .putShort((short) 42)
                .putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x010F).putShort((short) 2).putInt(10).putInt(38);
        exif.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        exif.putInt(0);
        exif.put("FICTIONAL\0".getBytes(StandardCharsets.ISO_8859_1));
        return exif.array();
    }

    /// A PNG that claims a size and holds almost nothing.
    public static byte[] hugePng(int width, int height) {
        var header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.ISO_8859_1));
        header.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return bytes(out -> {
            out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            chunk(out, header.array());
            chunk(out, "IDAT".getBytes(StandardCharsets.ISO_8859_1));
            chunk(out, "IEND".getBytes(StandardCharsets.ISO_8859_1));
        });
    }

    private static void chunk(ByteArrayOutputStream out, byte[] typeAndContent) {
        var sum = new CRC32();
        sum.update(typeAndContent);
        out.writeBytes(ByteBuffer.allocate(4).putInt(typeAndContent.length - 4).array());
        out.writeBytes(typeAndContent);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    /// @param text in ASCII
    public static byte[] pdf(String text) {
        try (var pdf = document(text)) {
            return bytes(pdf::save);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// One page; the caller changes and closes it.
    public static PDDocument document(String text) throws IOException {
        var pdf = new PDDocument();
        var page = new PDPage();
        pdf.addPage(page);
        try (var content = new PDPageContentStream(pdf, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
            content.newLineAtOffset(50, 700);
            content.showText(text);
            content.endText();
        }
        return pdf;
    }

    /// @param body XML inside `w:body`, with prefix `w`
    /// @param more parts by name
    public static byte[] docx(String body, Map<String, String> more) {
        return zip(
                withTypes(
                        "word/document.xml",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"),
                Map.of(
                        "word/document.xml",
                        "%s<w:document xmlns:w=\"%s\"><w:body>%s</w:body></w:document>"
                                .formatted(DECLARED, WORD, body)),
                more);
    }

    /// A paragraph, in as many runs as there are texts.
    public static String paragraph(String... runs) {
        var paragraph = new StringBuilder("<w:p>");
        for (var run : runs) {
            paragraph.append("<w:r><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
        }
        return paragraph.append("</w:p>").toString();
    }

    /// @param cells XML of cells of the only row
    /// @param strings texts that cells refer to
    public static byte[] xlsx(String cells, String... strings) {
        var shared = new StringBuilder();
        for (var string : strings) {
            shared.append("<si><t>").append(string).append("</t></si>");
        }
        return zip(
                withTypes(
                        "xl/workbook.xml",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"),
                Map.of(
                        "xl/workbook.xml",
                        DECLARED + "<workbook xmlns=\"" + SHEET
                                + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"虚构\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
                        "xl/_rels/workbook.xml.rels",
                        relations("r1", "worksheet", "worksheets/sheet1.xml"),
                        "xl/worksheets/sheet1.xml",
                        DECLARED + "<worksheet xmlns=\"" + SHEET + "\"><sheetData><row r=\"1\">" + cells
                                + "</row></sheetData></worksheet>",
                        "xl/sharedStrings.xml",
                        DECLARED + "<sst xmlns=\"" + SHEET + "\">" + shared + "</sst>"),
                Map.of());
    }

    private static String relations(String id, String type, String target) {
        var office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return DECLARED + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"" + id + "\" Type=\"" + office
                + type + "\" Target=\"" + target + "\"/><Relationship Id=\"s\" Type=\"" + office
                + "sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>";
    }

    private static Map<String, String> withTypes(String main, String type) {
        return Map.of(
                "[Content_Types].xml",
                        DECLARED + "<Types xmlns=\"" + TYPES
                                + "\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/><Override PartName=\"/"
                                + main + "\" ContentType=\"" + type + "\"/>"
                                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>"
                                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>",
                "_rels/.rels",
                        DECLARED + "<Relationships xmlns=\"" + RELATIONS + "\"><Relationship Id=\"r1\" Type=\""
                                + DOCUMENT + "\" Target=\"" + main + "\"/></Relationships>");
    }

    @SafeVarargs
    public static byte[] zip(Map<String, String>... parts) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var some : parts) {
                    for (var part : some.entrySet()) {
                        zip.putNextEntry(new ZipEntry(part.getKey()));
                        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                        zip.closeEntry();
                    }
                }
            }
        });
    }

    private static byte[] bytes(Content content) {
        var out = new ByteArrayOutputStream();
        try {
            content.write(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return out.toByteArray();
    }

    @FunctionalInterface
    private interface Content {
        void write(ByteArrayOutputStream out) throws IOException;
    }
}
