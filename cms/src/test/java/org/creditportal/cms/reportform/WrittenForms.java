package org.creditportal.cms.reportform;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/// Writes forms in all containers, by the usual libraries and by hand.
final class WrittenForms {

    private static final String TYPES_PATH = "[Content_Types].xml";
    private static final String SHEET_PATH = "xl/worksheets/sheet1.xml";

    private WrittenForms() {}

    /// With shared strings.
    static Path xlsx(Path folder, List<List<String>> lines) throws IOException {
        var file = folder.resolve("form.xlsx");
        try (var out = Files.newOutputStream(file);
                var workbook = new Workbook(out, "test", null)) {
            var sheet = workbook.newWorksheet("报送表");
            for (var row = 0; row < lines.size(); row++) {
                for (var column = 0; column < lines.get(row).size(); column++) {
                    sheet.value(row, column, XlsxEscape.encode(lines.get(row).get(column)));
                }
            }
        }
        return file;
    }

    static Path csv(Path folder, List<List<String>> lines, Charset charset, char separator) throws IOException {
        var file = folder.resolve("form.csv");
        try (var csv = CsvWriter.builder().fieldSeparator(separator).build(file, charset)) {
            lines.forEach(csv::writeRecord);
        }
        return file;
    }

    static Path text(Path folder, String content) throws IOException {
        return Files.writeString(folder.resolve("form.csv"), content);
    }

    /// A workbook by hand, without styles and shared strings.
    ///
    /// @param rows what stands inside `sheetData`
    static Path handmade(Path folder, String rows) throws IOException {
        return zip(folder, parts(rows));
    }

    static Map<String, byte[]> parts(String rows) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put(TYPES_PATH, bytes("""
                <?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""));
        parts.put("xl/workbook.xml", bytes("""
                <?xml version="1.0" encoding="UTF-8"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"""));
        parts.put("xl/_rels/workbook.xml.rels", bytes("""
                <?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""));
        parts.put(SHEET_PATH, bytes("""
                <?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>%s</sheetData></worksheet>""".formatted(rows)));
        return parts;
    }

    /// Style 0 shows numbers in one of the formats built into Excel.
    static void addStyle(Map<String, byte[]> parts, int format) {
        var types = new String(parts.getOrDefault(TYPES_PATH, new byte[0]), StandardCharsets.UTF_8);
        parts.put(TYPES_PATH, bytes(types.replace("</Types>", """
                <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>""")));
        parts.put("xl/styles.xml", bytes("""
                <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="%d"/></cellXfs></styleSheet>""".formatted(format)));
    }

    static Path zip(Path folder, Map<String, byte[]> parts) throws IOException {
        var file = folder.resolve("form.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return file;
    }

    /// Cells of text as `row` element.
    static String row(List<String> cells) {
        return cells.stream().map(WrittenForms::cell).collect(Collectors.joining("", "<row>", "</row>"));
    }

    static String cell(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
