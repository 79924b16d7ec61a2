package org.creditportal.cms.reportform;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Sheets whose every cell is text, so that none is ever a formula.
final class XlsxLines {

    /// Name of the sheet that holds a form.
    static final String FORM = "报送表";

    /// Number format of text: digits stay as they are typed.
    static final String TEXT = "@";

    static final int COLUMN_WIDTH = 22;
    private static final int LAST_COLUMN_WIDTH = 80;

    /// Excel refuses a longer text.
    private static final int LONGEST_CELL = 32_767;

    private XlsxLines() {}

    /// A workbook of one sheet, whose first line stays in sight.
    static void write(List<List<String>> lines, OutputStream out) throws IOException {
        try (var workbook = workbook(out)) {
            var sheet = workbook.newWorksheet(FORM);
            write(lines, sheet);
            layOut(sheet, lines.getFirst().size());
        }
    }

    static Workbook workbook(OutputStream out) {
        return new Workbook(out, "creditportal", null);
    }

    /// From the first row on.
    static void write(List<List<String>> lines, Worksheet sheet) {
        for (var row = 0; row < lines.size(); row++) {
            write(sheet, row, lines.get(row));
        }
    }

    private static void write(Worksheet sheet, int row, List<String> line) {
        for (var column = 0; column < line.size(); column++) {
            var text = XlsxEscape.encode(line.get(column));
            sheet.value(row, column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
            sheet.style(row, column).format(TEXT).set();
        }
    }

    private static void layOut(Worksheet sheet, int columns) {
        for (var column = 0; column < columns; column++) {
            sheet.width(column, column == columns - 1 ? LAST_COLUMN_WIDTH : COLUMN_WIDTH);
        }
        sheet.freezePane(0, 1);
    }
}
